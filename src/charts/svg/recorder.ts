import { holds } from './box.ts';
import { parseFont, type Measure } from './font.ts';
import { formatLength as n, writeElement, type Attributes } from './markup.ts';
import { identity, multiply, rotation, scaleOf, type Matrix } from './matrix.ts';
import { Path } from './path.ts';
import { writeShapes, type Shape } from './shapes.ts';
import { copyState, firstState, type Clip, type State } from './state.ts';
import { writeText } from './text.ts';

const nothing = /^(transparent|#0000|#00000000|rgba\(0, ?0, ?0, ?0\))$/;

/** Records what is drawn on a 2D canvas context as SVG elements. Methods carry the names and arguments that the canvas gives them. */
export class Recorder {
  state: State = firstState();
  #saved: State[] = [];
  #path = new Path();
  #shapes: (Shape | string)[] = [];
  #clipIds = new Map<string, string>();
  #halo: { key: string; colour: string; width: number } | undefined;
  readonly measure: Measure;
  readonly id: string;

  constructor(measure: Measure, id: string) {
    this.measure = measure;
    this.id = id;
  }

  /** Everything recorded, clips in front. */
  write(): string {
    const clips = [...this.#clipIds].map(([data, id]) => writeElement('clipPath', { id }, writeElement('path', { d: data })));
    return (clips.length === 0 ? '' : `<defs>${clips.join('')}</defs>`) + writeShapes(this.#shapes);
  }

  save = (): void => void this.#saved.push(copyState(this.state));
  restore = (): void => void (this.state = this.#saved.pop() ?? this.state);

  translate = (x: number, y: number): void => this.#transform([1, 0, 0, 1, x, y]);
  scale = (x: number, y: number): void => this.#transform([x, 0, 0, y, 0, 0]);
  rotate = (angle: number): void => this.#transform(rotation(angle));
  setTransform = (...matrix: Matrix): void => void (this.state.matrix = matrix);
  resetTransform = (): void => void (this.state.matrix = identity);
  setLineDash = (dash: number[]): void => void (this.state.dash = [...dash]);
  getLineDash = (): number[] => [...this.state.dash];

  beginPath = (): void => void (this.#path = new Path());
  closePath = (): void => this.#path.close();
  moveTo = (x: number, y: number): void => this.#path.move(this.state.matrix, x, y);
  lineTo = (x: number, y: number): void => this.#path.line(this.state.matrix, x, y);
  bezierCurveTo = (x1: number, y1: number, x2: number, y2: number, x: number, y: number): void => this.#path.curve(this.state.matrix, [x1, y1], [x2, y2], [x, y]);
  quadraticCurveTo = (x1: number, y1: number, x: number, y: number): void => this.#path.curve(this.state.matrix, [x1, y1], [x, y]);
  rect = (x: number, y: number, width: number, height: number): void => this.#path.rectangle(this.state.matrix, x, y, width, height);
  arc = (x: number, y: number, radius: number, begin: number, end: number, backwards = false): void => this.#path.arc(this.state.matrix, x, y, radius, radius, begin, end, backwards);

  clip = (): void => {
    const { data, box, isRectangle } = this.#path;
    if (data !== '') this.state.clips = [...this.state.clips, { data, box, isRectangle }];
  };

  fill = (): void => {
    const fill = this.#colour('fillStyle');
    if (fill !== undefined) this.#add({ fill }, 0);
  };

  stroke = (): void => {
    const { style, dash, matrix } = this.state;
    const stroke = this.#colour('strokeStyle');
    const width = style.lineWidth * scaleOf(matrix);
    if (stroke === undefined || !(width > 0)) return;
    const own = (name: 'lineCap' | 'lineJoin', usual: string) => (style[name] === usual ? undefined : style[name]);
    const dashes = dash.length === 0 ? undefined : dash.map(n).join(' ');
    this.#add({ fill: 'none', stroke, 'stroke-width': width === 1 ? undefined : n(width), 'stroke-dasharray': dashes, 'stroke-linecap': own('lineCap', 'butt'), 'stroke-linejoin': own('lineJoin', 'miter') }, width / 2);
  };

  fillRect = (x: number, y: number, width: number, height: number): void => this.#aside(() => (this.rect(x, y, width, height), this.fill()));
  strokeRect = (x: number, y: number, width: number, height: number): void => this.#aside(() => (this.rect(x, y, width, height), this.stroke()));
  /** Chart.js clears the whole canvas before it draws. */
  clearRect = (): void => {
    this.#shapes = [];
    this.#clipIds.clear();
  };

  measureText = (text: string): { width: number } => ({ width: this.measure(text, parseFont(this.state.style.font)) });

  /** Only as a halo: the same text must be filled next, and the two become one element. */
  strokeText = (text: string, x: number, y: number): void => {
    this.#expectNoHalo();
    this.#halo = { key: `${text}|${x}|${y}`, colour: this.#colour('strokeStyle') ?? 'none', width: this.state.style.lineWidth };
  };

  fillText = (text: string, x: number, y: number): void => {
    if (this.#halo?.key !== `${text}|${x}|${y}`) this.#expectNoHalo();
    const fill = this.#colour('fillStyle');
    if (text !== '' && fill !== undefined) this.#shapes.push(writeText(text, x, y, this.state, fill, this.#halo));
    this.#halo = undefined;
  };

  #expectNoHalo(): void {
    if (this.#halo !== undefined) throw new Error('The SVG recorder supports strokeText only when the same text is filled right after it');
  }

  #transform(inner: Matrix): void {
    this.state.matrix = multiply(this.state.matrix, inner);
  }

  /** Draws a shape of its own and leaves the current path as it was. */
  #aside(draw: () => void): void {
    const current = this.#path;
    this.#path = new Path();
    draw();
    this.#path = current;
  }

  #colour(name: 'fillStyle' | 'strokeStyle'): string | undefined {
    const colour = this.state.style[name];
    if (typeof colour !== 'string') throw new Error(`The SVG recorder supports only colours as ${name}: no gradients, no patterns`);
    return nothing.test(colour) ? undefined : colour;
  }

  #add(paint: Attributes, margin: number): void {
    const { data, box } = this.#path;
    const { globalAlpha } = this.state.style;
    const isEmpty = data === '' || (margin === 0 && (box.right - box.left < 0.05 || box.bottom - box.top < 0.05));
    if (isEmpty) return;
    const clips = this.state.clips.filter((clip) => !(clip.isRectangle && holds(clip.box, box, margin))).map((clip) => this.#idOf(clip));
    this.#shapes.push({ paint: { ...paint, opacity: globalAlpha < 1 ? Math.round(globalAlpha * 100) / 100 : undefined }, data, clips });
  }

  #idOf({ data }: Clip): string {
    const id = this.#clipIds.get(data) ?? `${this.id}-clip${this.#clipIds.size}`;
    this.#clipIds.set(data, id);
    return id;
  }
}
