import { emptyBox, include, type Box } from './box.ts';
import { apply, scaleOf, type Matrix } from './matrix.ts';
import { formatLength as n } from './markup.ts';

const fullTurn = 2 * Math.PI;

/** Collects the commands of a canvas path as SVG path data, in the coordinates of the drawing. */
export class Path {
  data = '';
  box: Box = emptyBox();
  /** Nothing but one axis-parallel rectangle. */
  isRectangle = false;

  move(matrix: Matrix, x: number, y: number): void {
    this.#add('M', matrix, x, y);
  }

  line(matrix: Matrix, x: number, y: number): void {
    this.#add(this.data === '' ? 'M' : 'L', matrix, x, y);
  }

  /** A Bézier curve: its control points, then its end; two pairs are a quadratic one, three a cubic. */
  curve(matrix: Matrix, ...points: [number, number][]): void {
    this.#add(points.length === 3 ? 'C' : 'Q', matrix, ...points[0]!);
    for (const point of points.slice(1)) this.#add(' ', matrix, ...point);
  }

  close(): void {
    if (this.data !== '') this.data += 'Z';
  }

  rectangle(matrix: Matrix, x: number, y: number, width: number, height: number): void {
    const alone = this.data === '';
    this.move(matrix, x, y);
    for (const [cornerX, cornerY] of [[x + width, y], [x + width, y + height], [x, y + height]] as const) this.line(matrix, cornerX, cornerY);
    this.close();
    this.isRectangle = alone;
  }

  /** Part of an ellipse from one angle to another; a whole one is drawn as two halves, as SVG demands. */
  arc(matrix: Matrix, x: number, y: number, radiusX: number, radiusY: number, begin: number, end: number, backwards: boolean): void {
    const turn = turnOf(begin, end, backwards);
    const at = (angle: number): [number, number] => [x + radiusX * Math.cos(angle), y + radiusY * Math.sin(angle)];
    this.line(matrix, ...at(begin));
    if (turn === 0 || Math.max(radiusX, radiusY) < 0.05) return;
    for (const quarter of [0.25, 0.5, 0.75]) include(this.box, ...apply(matrix, ...at(begin + turn * quarter)));
    const scale = scaleOf(matrix);
    const tilt = n((Math.atan2(matrix[1], matrix[0]) * 180) / Math.PI);
    const isWhole = Math.abs(turn) > fullTurn - 1e-6;
    for (const angle of isWhole ? [begin + turn / 2, begin + turn] : [begin + turn]) {
      const isLarge = !isWhole && Math.abs(turn) > Math.PI;
      this.#add(`A${n(radiusX * scale)} ${n(radiusY * scale)} ${tilt} ${isLarge ? 1 : 0} ${backwards ? 0 : 1} `, matrix, ...at(angle));
    }
  }

  #add(command: string, matrix: Matrix, x: number, y: number): void {
    const [left, top] = apply(matrix, x, y);
    include(this.box, left, top);
    this.data += `${command}${n(left)} ${n(top)}`;
    this.isRectangle = false;
  }
}

function turnOf(begin: number, end: number, backwards: boolean): number {
  const turn = end - begin;
  if (backwards) return turn <= -fullTurn ? -fullTurn : (((turn % fullTurn) - fullTurn) % fullTurn);
  return turn >= fullTurn ? fullTurn : ((turn % fullTurn) + fullTurn) % fullTurn;
}
