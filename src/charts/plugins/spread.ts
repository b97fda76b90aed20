/**
 * Moves places apart until neighbours are `gap` away from each other, none leaves `from` to `to`, and each stays as near to
 * where it was as the others allow. The order of the answer is that of the question.
 */
export function spread(places: readonly number[], gap: number, from: number, to: number): number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place || a.index - b.index);
  let lowest = from;
  for (const item of order) {
    item.place = Math.max(item.place, lowest);
    lowest = item.place + gap;
  }
  let highest = to;
  for (const item of order.toReversed()) {
    item.place = Math.min(item.place, highest);
    highest = item.place - gap;
  }
  const moved: number[] = [];
  for (const { place, index } of order) moved[index] = place;
  return moved;
}
