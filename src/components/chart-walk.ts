/** One point of a chart. */
export interface Place {
  series: number;
  point: number;
}

/**
 * Where a key leads from a point: left and right to the neighbours that have a value, up and down to the neighbouring series,
 * there to the nearest point. Undefined for other keys and at the ends. `filled` says for each series which points have a value.
 */
export function walk(filled: readonly (readonly boolean[])[], from: Place | undefined, key: string): Place | undefined {
  const pointsOf = (series: number): number[] => (filled[series] ?? []).flatMap((has, point) => (has ? [point] : []));
  const series = from?.series ?? 0;
  const points = pointsOf(series);
  if (from === undefined) return key.startsWith('Arrow') || key === 'Home' ? at(series, points[0]) : key === 'End' ? at(series, points.at(-1)) : undefined;
  switch (key) {
    case 'ArrowRight':
      return at(series, points.find((point) => point > from.point));
    case 'ArrowLeft':
      return at(series, points.findLast((point) => point < from.point));
    case 'Home':
      return at(series, points[0]);
    case 'End':
      return at(series, points.at(-1));
    case 'ArrowDown':
    case 'ArrowUp': {
      const next = series + (key === 'ArrowDown' ? 1 : -1);
      return at(next, pointsOf(next).sort((a, b) => Math.abs(a - from.point) - Math.abs(b - from.point))[0]);
    }
    default:
      return undefined;
  }
}

const at = (series: number, point: number | undefined): Place | undefined => (point === undefined ? undefined : { series, point });
