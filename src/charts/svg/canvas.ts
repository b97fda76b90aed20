import type { Measure } from './font.ts';
import { Recorder } from './recorder.ts';

/** A stand-in for a canvas, and the SVG of what was drawn on it. */
export interface RecordedCanvas {
  canvas: HTMLCanvasElement;
  write(): string;
}

/**
 * A canvas of `width` × `height` px whose context writes SVG. It knows what Chart.js draws bars, lines, points, axes and text with.
 * @throws on any other method or property, by name: a chart that would come out wrong does not come out.
 */
export function createCanvas(width: number, height: number, measure: Measure, id: string): RecordedCanvas {
  const recorder = new Recorder(measure, id);
  const refuse = (name: PropertyKey): never => {
    throw new Error(`The SVG recorder does not support context.${String(name)}`);
  };
  const context: object = new Proxy(recorder, {
    get(target, name) {
      if (name === 'canvas') return canvas;
      if (name in target.state.style) return target.state.style[name as 'font'];
      return name in target && name !== 'state' ? target[name as 'save'] : refuse(name);
    },
    set(target, name, value: never) {
      if (!(name in target.state.style)) refuse(name);
      target.state.style[name as 'font'] = value;
      return true;
    },
  });
  const canvas = { width, height, style: {}, getContext: () => context };
  return { canvas: canvas as unknown as HTMLCanvasElement, write: () => recorder.write() };
}
