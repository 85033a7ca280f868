/** The headers that a host sends with an address, after a file of patterns as Netlify and Cloudflare Pages read it. */
export type HeadersOf = (pathname: string) => Readonly<Record<string, string>>;

interface Block {
  /** The address, or how it begins. */
  readonly start: string;
  readonly isWhole: boolean;
  readonly headers: readonly (readonly [string, string])[];
}

function blockOf(text: string): Block {
  const [pattern = '', ...lines] = text.trim().split('\n');
  const headers = lines.map((line) => {
    const [, name = '', value = ''] = /^\s*([\w-]+):\s*(.*)$/.exec(line) ?? [];
    return [name, value] as const;
  });
  return { start: pattern.replace(/\*$/, ''), isWhole: !pattern.endsWith('*'), headers };
}

/** Reads `_headers`: a block for each pattern, a header named twice for one address is sent as a list. */
export function sentHeaders(text: string): HeadersOf {
  const blocks = text.split(/\n\s*\n/).map(blockOf);
  return (pathname) => {
    const sent = blocks
      .filter(({ start, isWhole }) => (isWhole ? pathname === start : pathname.startsWith(start)))
      .flatMap(({ headers }) => headers);
    const values = Map.groupBy(sent, ([name]) => name);
    return Object.fromEntries([...values].map(([name, all]) => [name, all.map(([, value]) => value).join(', ')]));
  };
}
