import { pattern } from '../../dataset/schema/fields.ts';
import { readRecord } from '../../dataset/schema/read-record.ts';
import { record } from '../../dataset/schema/record.ts';
import { readYaml } from '../../dataset/yaml/located.ts';
import { isList, valueAt } from '../../dataset/yaml/plain.ts';
import type { Place, Problem } from '../../problem.ts';
import type { ContentFile } from '../content-file.ts';

/** The file that says where the pages of former addresses are now. */
export const redirectsFile = 'content/redirects.yaml';

/** A former address and where its page is now, both below the base and without the folder of a language. */
export interface Redirect {
  /** `/minerals/rare-earth/` */
  readonly from: string;
  readonly to: string;
}

/** The same with the places of both in the file. */
export interface PlacedRedirect extends Redirect {
  readonly fromPlace: Place;
  readonly toPlace: Place;
}

const address = pattern(
  /^\/(?:[a-z0-9._-]+\/)+$/,
  'the address of a page of this site',
  '/minerals/rare-earths/, with a slash at both ends',
);
const schema = {
  strict: record({ from: address, to: address }),
  lenient: () => record({ from: address, to: address }),
};
const whole = record({ redirects: pattern(/(?!)/, 'a list of redirects', '"- from: …" below "redirects:"') });

/** The redirects that a file lists, in its order, and what is wrong with their form. */
export function redirectsIn({ path, text }: ContentFile): {
  readonly redirects: readonly PlacedRedirect[];
  readonly problems: readonly Problem[];
} {
  const { located, problems } = readYaml({ path, bytes: new TextEncoder().encode(text) });
  if (located === undefined) return { redirects: [], problems };
  const listed = valueAt(located.value, ['redirects']);
  if (!isList(listed)) {
    const read = readRecord({ located, path: [], schema: { strict: whole, lenient: () => whole } });
    return { redirects: [], problems: [...problems, ...read.problems] };
  }
  const read = listed.map((_, index) => {
    const at = ['redirects', index];
    const { value, problems: inRecord } = readRecord({ located, path: at, schema });
    const placeOf = (key: string) => located.placeOf([...at, key], 'value');
    return { value, inRecord, fromPlace: placeOf('from'), toPlace: placeOf('to') };
  });
  return {
    redirects: read.flatMap(({ value, fromPlace, toPlace }) => (value ? [{ ...value, fromPlace, toPlace }] : [])),
    problems: [...problems, ...read.flatMap(({ inRecord }) => inRecord)],
  };
}
