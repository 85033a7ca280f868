import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect } from 'vite';

interface KeptPage {
  readonly headers: Readonly<Record<string, number | string | string[] | undefined>>;
  readonly body: Buffer;
}

function isPage(request: IncomingMessage): boolean {
  return request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
}

function bytesOf(chunk: unknown): Buffer {
  return typeof chunk === 'string' || chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0);
}

/** Keeps what a response sends, and hands it over when it ends well. */
function record(response: ServerResponse, keep: (page: KeptPage) => void): void {
  const chunks: Buffer[] = [];
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  response.write = (chunk: unknown, ...rest: unknown[]) => {
    chunks.push(bytesOf(chunk));
    return Reflect.apply(write, response, [chunk, ...rest]);
  };
  response.end = (...all: unknown[]) => {
    chunks.push(bytesOf(all[0]));
    if (response.statusCode === 200) keep({ headers: response.getHeaders(), body: Buffer.concat(chunks) });
    return Reflect.apply(end, response, all);
  };
}

/**
 * Answers with the last good page while `isBroken`: a page that was right a moment ago stays in the browser, with the
 * mistake shown above it, whatever the file in between would render to. Pages never seen before go their usual way.
 */
export function lastGoodPage(isBroken: () => boolean): Connect.NextHandleFunction {
  const pages = new Map<string, KeptPage>();
  return (request, response, next) => {
    const url = request.url ?? '';
    if (!isPage(request)) return next();
    const kept = pages.get(url);
    if (!isBroken()) record(response, (page) => pages.set(url, page));
    else if (kept) {
      for (const [name, value] of Object.entries(kept.headers))
        if (value !== undefined) response.setHeader(name, value);
      return void response.end(kept.body);
    }
    return next();
  };
}
