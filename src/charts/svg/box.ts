/** A rectangle by its edges. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const emptyBox = (): Box => ({ left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity });

export function include(box: Box, x: number, y: number): void {
  box.left = Math.min(box.left, x);
  box.top = Math.min(box.top, y);
  box.right = Math.max(box.right, x);
  box.bottom = Math.max(box.bottom, y);
}

/** Whether `outer` holds `inner` with `margin` around it; half a pixel over is not seen. */
export function holds(outer: Box, inner: Box, margin = 0): boolean {
  const reach = margin - 0.5;
  return inner.left - reach >= outer.left && inner.top - reach >= outer.top && inner.right + reach <= outer.right && inner.bottom + reach <= outer.bottom;
}
