/** How long one slice of deferred work may take, in ms: half a frame. */
const slice = 8;

/**
 * Work on rows in the order in which a reader can see it: rows on the screen at once, the others in slices between frames.
 * Newer work on a row replaces older; before printing all is done.
 */
export function createLater(rows: readonly Element[]): (row: Element, work: () => void) => void {
  const near = new Set<Element>(rows.slice(0, 20));
  const waiting = new Map<Element, () => void>();
  let isRunning = false;
  const watch = new IntersectionObserver((entries) => entries.forEach(({ target, isIntersecting }) => (isIntersecting ? near.add(target) : near.delete(target))), { rootMargin: '200px' });
  for (const row of rows) watch.observe(row);
  const run = (until: number): void => {
    for (const [row, work] of waiting) {
      waiting.delete(row);
      work();
      if (performance.now() > until) break;
    }
    isRunning = waiting.size > 0;
    if (isRunning) setTimeout(() => run(performance.now() + slice));
  };
  addEventListener('beforeprint', () => run(Infinity));
  return (row, work) => {
    waiting.delete(row);
    if (near.has(row)) return work();
    waiting.set(row, work);
    if (isRunning) return;
    isRunning = true;
    setTimeout(() => run(performance.now() + slice));
  };
}
