import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A folder on a port of this machine. */
export interface ServedFolder {
  /** Of its root, with a slash at the end. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Compressed already, or by their own form. */
const asTheyAre: ReadonlySet<string> = new Set(['.pdf', '.png', '.woff2']);

/** The file that an address stands for, `undefined` where there is none or it leads out of the folder. */
function fileAt(folder: string, path: string): string | undefined {
  const asked = normalize(join(folder, decodeURIComponent(path)));
  if (asked !== folder && !asked.startsWith(folder + sep)) return undefined;
  const file = path.endsWith('/') ? join(asked, 'index.html') : asked;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function answer(request: IncomingMessage, response: ServerResponse, folder: string, base: string): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const found = pathname.startsWith(base) ? fileAt(folder, pathname.slice(base.length - 1)) : undefined;
  const file = found ?? join(folder, '404.html');
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const type = { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' };
  const bytes = readFileSync(file);
  const status = found === undefined ? 404 : 200;
  if (asTheyAre.has(extname(file)) || !String(request.headers['accept-encoding']).includes('br')) {
    response.writeHead(status, type).end(bytes);
    return;
  }
  const body = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  response.writeHead(status, { ...type, 'Content-Encoding': 'br', 'Content-Length': body.length }).end(body);
}

/**
 * Serves a built site as a host would: an address that ends in a slash is the page in that folder, what is not there is
 * answered by `404.html`, text is compressed by brotli where the reader takes that.
 *
 * @param base the path that the site is published under
 */
export async function serveFolder(folder: string, base: string): Promise<ServedFolder> {
  const root = `/${base.replace(/^\/|\/$/g, '')}/`.replace('//', '/');
  const server = createServer((request, response) => answer(request, response, normalize(folder), root));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${address.port}${root}`, stop };
}
