import { shared } from '../tables/reading/reads.ts';

/** The digest of a shared value made anew; `undefined` where the program at hand cannot make it, or there is none any more. */
export function remade(id: string): Promise<string> | string | undefined {
  const [name = '', language = '', ...key] = id.split('\t');
  try {
    return shared().remakes.get(name)?.(language, key.join('\t'));
  } catch {
    return undefined;
  }
}
