import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import japanese from 'i18n-iso-countries/langs/ja.json' with { type: 'json' };
import { type Economy, OTHERS, WORLD } from '../domain/dataset.ts';
import { nearest } from '../problem.ts';
import type { Fault } from './schema/record.ts';

/** Names of a language by alpha-2 code, as the library has them: one name, or several with the usual one first. */
type NamesByAlpha2 = Readonly<Record<string, string | readonly string[]>>;

const englishNames: NamesByAlpha2 = english.countries;
const japaneseNames: NamesByAlpha2 = japanese.countries;

/**
 * Alpha-2 and alpha-3 codes. ISO 3166 has none for Kosovo: of those that it leaves to users, the library has XKK; the
 * World Bank, the International Monetary Fund and others publish XKX, so that tables join by that one.
 */
const isoCodes = codes.map(([alpha2 = '', id = '']) => [alpha2, id === 'XKK' ? 'XKX' : id] as const);

const alpha2Codes: ReadonlyMap<string, string> = new Map(isoCodes.map(([alpha2, id]) => [id, alpha2]));

/** The alpha-2 code of an economy by its alpha-3 one; none of a union. */
export function alpha2Of(id: string): string | undefined {
  return alpha2Codes.get(id);
}

const union: Economy = {
  id: 'EU27',
  name: 'European Union',
  nameJa: '欧州連合',
  nameInText: 'the European Union',
};

const economies: ReadonlyMap<string, Economy> = new Map([
  ...isoCodes.map(([alpha2, id]) => {
    const name = namesOf(englishNames, alpha2)[0] ?? id;
    return [id, { id, name, nameJa: namesOf(japaneseNames, alpha2)[0] ?? name, nameInText: name }] as const;
  }),
  [union.id, union] as const,
]);

function namesOf(names: NamesByAlpha2, alpha2: string): readonly string[] {
  const found = names[alpha2] ?? [];
  return typeof found === 'string' ? [found] : found;
}

/** Other ways in which authors write an economy, in lower case: alpha-2 codes, English names, and those below. */
const aliases: ReadonlyMap<string, string> = new Map([
  ...isoCodes.flatMap(([alpha2, id]) =>
    [alpha2, ...namesOf(englishNames, alpha2)].map((alias) => [alias.toLowerCase(), id] as const),
  ),
  // Former ISO codes, as older tables have them.
  ...pairs('ROM ROU, ZAR COD, BUR MMR, TMP TLS, YUG SRB, SUN RUS, DDR DEU'),
  // Codes of the Olympic Committee, of the World Bank and of number plates that differ from ISO.
  ...pairs(
    'GER DEU, NED NLD, SUI CHE, DEN DNK, POR PRT, GRE GRC, CRO HRV, SLO SVN, BUL BGR, LAT LVA, RSA ZAF, CHI CHL',
  ),
  ...pairs(
    'PHI PHL, INA IDN, MAS MYS, VIE VNM, TPE TWN, IRI IRN, KSA SAU, UAE ARE, NGR NGA, ZIM ZWE, ZAM ZMB, TAN TZA',
  ),
  ...pairs('MAD MDG, MGL MNG, MYA MMR, KSV XKX, XKK XKX, WBG PSE, ROC TWN, PRC CHN, DRC COD, ROK KOR, UK GBR, EU EU27'),
  ...pairs('EUN EU27, EU28 EU27'),
  ['burma', 'MMR'],
  ['congo (kinshasa)', 'COD'],
  ['congo (brazzaville)', 'COG'],
  ['korea', 'KOR'],
  ['korea, republic of', 'KOR'],
  ['holland', 'NLD'],
  ['european union', 'EU27'],
  ['world', WORLD],
  ['world total', WORLD],
  ['total', WORLD],
  ['other', OTHERS],
  ['others', OTHERS],
  ['other countries', OTHERS],
  ['rest of world', OTHERS],
  ['row', OTHERS],
]);

function pairs(written: string): readonly (readonly [string, string])[] {
  return written.split(', ').map((pair) => {
    const [alias = '', id = ''] = pair.split(' ');
    return [alias.toLowerCase(), id];
  });
}

/**
 * The economy of an ISO 3166-1 alpha-3 code, or EU27, with its English and Japanese name; `undefined` for other codes.
 * Codes and names are those of the library, not of this project.
 */
export function economyOf(code: string): Economy | undefined {
  return economies.get(code);
}

/** What to say of a code that is no economy: which one was meant, where an alias, a name or one edit tells. */
export function unknownEconomy(written: string): Fault {
  const message = `"${written}" is not an ISO 3166-1 alpha-3 code.`;
  return { code: 'unknown-economy', message, hint: hintFor(written) };
}

function hintFor(written: string): string {
  const meant = aliases.get(written.trim().toLowerCase());
  if (written === 'NO') return 'Norway is "NOR". A bare NO is also what some programs take for "no".';
  if (meant !== undefined) return `Did you mean ${nameWithCode(meant)}?`;
  const near = nearest(written, economies.keys());
  if (near.length === 1) return `Did you mean ${near.map(nameWithCode).join()}?`;
  if (near.length > 1 && near.length <= 8) return `Codes close to it: ${near.map(nameWithCode).join(', ')}.`;
  return `Write the three letters of ISO 3166-1, such as ${nameWithCode('VNM')}; EU27, ${WORLD} and ${OTHERS} are the only others.`;
}

function nameWithCode(code: string): string {
  if (code === WORLD) return `"${WORLD}" (the printed total)`;
  if (code === OTHERS) return `"${OTHERS}" (the printed rest)`;
  return `"${code}" (${economyOf(code)?.name ?? code})`;
}
