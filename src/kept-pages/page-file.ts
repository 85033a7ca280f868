/** As much of a route of Astro as decides where its pages lie. */
interface Route {
  readonly type: string;
}

/** The path of a page without slashes around it. */
export function bare(pathname: string): string {
  return decodeURI(pathname).replace(/^\/+|\/+$/g, '');
}

/** The file below a site that Astro writes a page of a path to. */
export function pageFile(pathname: string, { type }: Route): string {
  const path = bare(pathname);
  if (type === 'endpoint') return path;
  if (path === '404' || path === '500') return `${path}.html`;
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/** The path of a page below the base path, by the request for it. */
export function requestedPath(request: Request, base: string): string {
  const path = bare(new URL(request.url).pathname).replace(/^(404|500)\.html$/, '$1');
  const folder = bare(base);
  return folder !== '' && (path === folder || path.startsWith(`${folder}/`)) ? bare(path.slice(folder.length)) : path;
}
