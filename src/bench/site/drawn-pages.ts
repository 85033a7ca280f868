import { type Draw, drawsFrom } from '../draws.ts';

/** What every page of the measurement carries, whatever builds it. */
export const pageSize = { words: 330, bars: 10, lines: 5, years: 30 } as const;

/** Pages that are about one mineral, each of another importer and year. */
export const pagesOfMineral = 80;

export const reporters = ['JPN', 'USA', 'DEU', 'KOR', 'FRA'] as const;
export const partners: readonly string[] = ['CHN', 'AUS', 'CHL', 'BRA', 'ZAF', 'CAN', 'RUS', 'IDN', 'PER', 'COD'];
export const firstYear = 1995;

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
export const years = upTo(pageSize.years).map((index) => firstYear + index);

const vocabulary =
  'supply of the ore moved with price and demand while stocks at ports held for months as refiners waited on terms from buyers abroad'.split(
    ' ',
  );

/** A paragraph of so many words that mean nothing. */
function paragraph(count: number, draw: Draw): string {
  const words = upTo(count).map(() => vocabulary[Math.floor(draw() * vocabulary.length)] ?? 'ore');
  const [first = ''] = words;
  return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${words.slice(1).join(' ')}.`;
}

/** A page: its number, its text in three paragraphs, and what its two charts show. */
export interface DrawnPage {
  readonly index: number;
  readonly paragraphs: readonly string[];
  readonly mineral: number;
  readonly reporter: string;
  readonly year: number;
  readonly partner: string;
}

export function drawnPages(count: number): readonly DrawnPage[] {
  const draw = drawsFrom(20_261_125);
  return upTo(count).map((index) => ({
    index,
    paragraphs: upTo(3).map(() => paragraph(pageSize.words / 3, draw)),
    mineral: Math.floor(index / pagesOfMineral),
    reporter: reporters[index % reporters.length] ?? '',
    year: years[Math.floor(index / reporters.length) % (pagesOfMineral / reporters.length)] ?? firstYear,
    partner: partners[index % partners.length] ?? '',
  }));
}

/** Imports of one mineral by each reporter: for each year the figure of each partner, in the order of the lists above. */
export type DrawnImports = Readonly<Record<string, readonly (readonly number[])[]>>;

/** The imports of a mineral: each partner has a size of its own, a fiftieth of the whole or more, which sways by a fifth from year to year. */
export function drawnImports(mineral: number): DrawnImports {
  const draw = drawsFrom(7 + mineral);
  const of = () => {
    const usual = partners.map(() => 20_000 + 80_000 * draw());
    return years.map(() => usual.map((size) => Math.ceil(size * (0.8 + 0.4 * draw()))));
  };
  return Object.fromEntries(reporters.map((reporter) => [reporter, of()]));
}
