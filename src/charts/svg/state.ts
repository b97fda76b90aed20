import type { Box } from './box.ts';
import { identity, type Matrix } from './matrix.ts';

/** The properties of a canvas context that the recorder knows; setting any other is an error. */
export interface Style {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  miterLimit: number;
  lineDashOffset: number;
  globalAlpha: number;
  font: string;
  textAlign: string;
  textBaseline: string;
}

export interface Clip {
  data: string;
  box: Box;
  isRectangle: boolean;
}

/** What save() keeps and restore() brings back. */
export interface State {
  style: Style;
  matrix: Matrix;
  dash: readonly number[];
  clips: readonly Clip[];
}

export const firstState = (): State => ({
  style: {
    fillStyle: '#000',
    strokeStyle: '#000',
    lineWidth: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    miterLimit: 10,
    lineDashOffset: 0,
    globalAlpha: 1,
    font: '400 10px sans-serif',
    textAlign: 'start',
    textBaseline: 'alphabetic',
  },
  matrix: identity,
  dash: [],
  clips: [],
});

export const copyState = (state: State): State => ({ ...state, style: { ...state.style } });
