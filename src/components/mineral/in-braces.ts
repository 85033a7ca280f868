/**
 * Paths in the order of the first of each kind, those that differ in one folder alone told as one:
 * `data/supply/{JPN,USA}/cobalt.yaml`.
 */
export function inBraces(paths: readonly string[]): readonly string[] {
  const kinds = Map.groupBy(paths, (path) => path.replace(/[^/]+(?=\/[^/]+$)/, '*'));
  return [...kinds].map(([kind, same]) => {
    const [only = ''] = same;
    if (same.length === 1) return only;
    const folders = same.map((path) => path.split('/').at(-2) ?? '');
    return kind.replace('*', `{${folders.join(',')}}`);
  });
}
