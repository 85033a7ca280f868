/**
 * The address of a page or file of this site, below the base path it is published under.
 *
 * @param path from the root of the site, without a leading slash: `minerals/rare-earths/`
 * @param base with or without a trailing slash
 */
export function link(path: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}
