import type { Dataset } from './dataset.ts';

/** A published file: what it holds, led by the version, the day and the licence of the dataset. */
export function publish({ edition: { version, date, licence } }: Dataset, body: Record<string, unknown>): Response {
  return new Response(`${JSON.stringify({ version, date, licence, ...body }, null, 1)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
