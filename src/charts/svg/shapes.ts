import { writeAttributes, writeElement, type Attributes } from './markup.ts';

/** A painted path. `clips` are ids of the clip paths around it. */
export interface Shape {
  paint: Attributes;
  data: string;
  clips: readonly string[];
}

/** Writes shapes and finished markup in their order; what can be one element is one. */
export function writeShapes(shapes: readonly (Shape | string)[]): string {
  return joinAlike(joinFillAndStroke(shapes)).map((shape) => (typeof shape === 'string' ? shape : writeShape(shape))).join('');
}

function writeShape({ paint, data, clips }: Shape): string {
  const path = `<path d="${data}"${writeAttributes(paint)}/>`;
  return clips.reduce((inner, id) => writeElement('g', { 'clip-path': `url(#${id})` }, inner), path);
}

const sameClips = (a: Shape, b: Shape): boolean => a.clips.join() === b.clips.join();
const isOpaque = ({ paint }: Shape): boolean => paint['opacity'] === undefined;

/** A path that is filled and then stroked: the canvas takes two steps for what SVG says at once. */
function joinFillAndStroke(shapes: readonly (Shape | string)[]): (Shape | string)[] {
  const joined: (Shape | string)[] = [];
  for (const shape of shapes) {
    const last = joined.at(-1);
    const follows = typeof shape === 'object' && typeof last === 'object' && shape.paint['fill'] === 'none' && last.paint['stroke'] === undefined;
    if (follows && last.data === shape.data && sameClips(last, shape) && isOpaque(last) && isOpaque(shape)) joined[joined.length - 1] = { ...shape, paint: { ...shape.paint, fill: last.paint['fill'] } };
    else joined.push(shape);
  }
  return joined;
}

/** Neighbours of one look, such as grid lines or the points of a line. */
function joinAlike(shapes: readonly (Shape | string)[]): (Shape | string)[] {
  const joined: (Shape | string)[] = [];
  for (const shape of shapes) {
    const last = joined.at(-1);
    if (typeof shape === 'object' && typeof last === 'object' && isOpaque(shape) && writeAttributes(last.paint) === writeAttributes(shape.paint) && sameClips(last, shape)) joined[joined.length - 1] = { ...last, data: last.data + shape.data };
    else joined.push(shape);
  }
  return joined;
}
