/** The same plain data with every `var(--…)` as the colour that `resolve` finds for it: a canvas does not know variables. */
export function resolveColours<T>(data: T, resolve: (variable: string) => string): T {
  if (typeof data === 'string') return (data.startsWith('var(--') ? resolve(data) : data) as T;
  if (Array.isArray(data)) return data.map((item: unknown) => resolveColours(item, resolve)) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, resolveColours<unknown>(value, resolve)])) as T;
}
