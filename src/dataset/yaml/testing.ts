import { fileOf, printed } from '../testing.ts';
import { readYaml } from './located.ts';

/** For tests: the file that a text stands in. */
export const path = 'data/minerals/gallium.yaml';

/** For tests: what an author is told of a text in YAML. */
export function problemsOf(text: string): string {
  return printed(readYaml(fileOf(path, text)).problems, [fileOf(path, text)]);
}
