import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json; charset=utf-8', '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.pdf': 'application/pdf', '.txt': 'text/plain; charset=utf-8', '.wasm': 'application/wasm', '.xml': 'application/xml',
};

export interface Serving {
  server: Server;
  /** `http://localhost:4321/framewise` */
  address: string;
  close: () => Promise<void>;
}

/** Serves a built site under its base; port 0 takes any free one. */
export async function serve(folder: string, { port = 0, base = '' } = {}): Promise<Serving> {
  const prefix = base.replace(/\/$/, '');
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(`${prefix}/`) ? normalize(path.slice(prefix.length)) : undefined;
    let file = inside === undefined || inside.includes('..') ? '' : join(folder, inside);
    if (file !== '' && existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    const found = file !== '' && existsSync(file);
    const body = found ? file : join(folder, '404.html');
    if (!existsSync(body)) return void response.writeHead(404).end('Not found');
    response.writeHead(found ? 200 : 404, { 'content-type': types[extname(body)] ?? 'application/octet-stream' });
    createReadStream(body).pipe(response);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const taken = (server.address() as { port: number }).port;
  return { server, address: `http://localhost:${taken}${prefix}`, close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))) };
}
