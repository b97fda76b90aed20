import type { Look } from '../schema/framework.ts';
import { frameworkColour, token } from './tokens.ts';
import type { Series } from './types.ts';

/** More colours than this cannot be told apart; further series are context, in grey. */
export const mostColours = 6;

const points: Record<Look['shape'], { pointStyle: string; rotation?: number }> = {
  disc: { pointStyle: 'circle' },
  square: { pointStyle: 'rect' },
  'triangle-up': { pointStyle: 'triangle' },
  'triangle-down': { pointStyle: 'triangle', rotation: 180 },
  'triangle-right': { pointStyle: 'triangle', rotation: 90 },
  diamond: { pointStyle: 'rectRot' },
  plus: { pointStyle: 'cross' },
  cross: { pointStyle: 'crossRot' },
  star: { pointStyle: 'star' },
};
const stroked = ['plus', 'cross', 'star'];

/** How a series looks: colour, dash and shape as the framework has them; open shapes and a thinner line once it has ended. */
export function lookOf({ id, look, ended = false }: Series, index: number) {
  const colour = index < mostColours ? frameworkColour(id) : token('f-other');
  const { pointStyle, rotation = 0 } = points[look.shape];
  const isOpen = ended && !stroked.includes(look.shape);
  return {
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: ended ? 1.5 : 2.25,
    borderDash: look.dash,
    pointStyle,
    pointRotation: rotation,
    pointRadius: 4.5,
    pointBorderColor: colour,
    pointBackgroundColor: isOpen ? token('paper') : colour,
    pointBorderWidth: isOpen ? 1.5 : stroked.includes(look.shape) ? 1.75 : 0,
  };
}
