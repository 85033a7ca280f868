import { parseDocument } from 'yaml';

/** What a file of the data holds; `undefined` where there is none, or it is not YAML, which the merge tells with its place. */
export function parsed(yaml: string | undefined): unknown {
  if (yaml === undefined) return undefined;
  const document = parseDocument(yaml);
  return document.errors.length > 0 ? undefined : document.toJS();
}
