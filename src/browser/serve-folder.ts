import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type HeadersOf, sentHeaders } from './sent-headers.ts';
import { mediaType, rootOf, siteFile } from './site-file.ts';

/** A folder on a port of this machine. */
export interface ServedFolder {
  /** Of its root, with a slash at the end. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Compressed already, or by their own form. */
const asTheyAre: ReadonlySet<string> = new Set(['.pdf', '.png', '.woff2']);

/** Gives a file in brotli. Hosts compress once, and not while a reader waits: so does this, until the file is written anew. */
function compressor(): (file: string, bytes: Buffer) => Buffer {
  const done = new Map<string, Buffer>();
  return (file, bytes) => {
    const key = `${file} ${statSync(file).mtimeMs}`;
    const body = done.get(key) ?? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    done.set(key, body);
    return body;
  };
}

interface Serving {
  readonly folder: string;
  readonly base: string;
  readonly headersOf: HeadersOf;
  readonly inBrotli: (file: string, bytes: Buffer) => Buffer;
}

function answer(request: IncomingMessage, response: ServerResponse, serving: Serving): void {
  const { folder, base, headersOf, inBrotli } = serving;
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const found = siteFile(folder, base, pathname);
  const file = found ?? join(folder, '404.html');
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const headers = { ...headersOf(pathname), 'Content-Type': mediaType(file) };
  const bytes = readFileSync(file);
  const status = found === undefined ? 404 : 200;
  if (asTheyAre.has(extname(file)) || !String(request.headers['accept-encoding']).includes('br')) {
    response.writeHead(status, headers).end(bytes);
    return;
  }
  const body = inBrotli(file, bytes);
  response.writeHead(status, { ...headers, 'Content-Encoding': 'br', 'Content-Length': body.length }).end(body);
}

/**
 * Serves a built site as a host would: an address that ends in a slash is the page in that folder, what is not there is
 * answered by `404.html`, text is compressed by brotli where the reader takes that, and the headers are those of `_headers`.
 *
 * @param base the path that the site is published under
 */
export async function serveFolder(folder: string, base: string): Promise<ServedFolder> {
  const root = rootOf(base);
  const own = join(folder, '_headers');
  const headersOf = existsSync(own) ? sentHeaders(readFileSync(own, 'utf8')) : () => ({});
  const serving = { folder, base: root, headersOf, inBrotli: compressor() };
  const server = createServer((request, response) => answer(request, response, serving));
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
