import { listed } from '../../text/grammar.ts';
import { reasonOf } from '../../text/printable.ts';
import { reasonInWords } from '../../text/reason.ts';
import { countInWords } from '../text/phrases.ts';
import type { Drawn } from './alike.ts';
import { highestOf, type Line, type Mark } from './overview.ts';
import { type Subject, section } from './subject.ts';

/** Who holds the highest value: "World", "Japan and India", "Australia and 5 more", "all but China", "all eight". */
export function holdersText(holders: readonly Mark[], { marks }: Line, { names, language }: Told): string {
  const { say, words } = language;
  const nameOf = ({ row }: Mark) => (row.reporter === '' ? say('charts.shared.world') : names.economy(row.reporter));
  const holder = (key: string, values: Readonly<Record<string, string | number>>) =>
    say(`${section}.holders.${key}`, values);
  const isMany = holders.length > 2;
  if (isMany && holders.length === marks.length)
    return holder('all', { count: countInWords(holders.length, language) });
  const [exception, ...others] = marks.filter((mark) => !holders.includes(mark));
  if (isMany && exception && others.length === 0) return holder('allBut', { exception: nameOf(exception) });
  const [first] = holders;
  if (isMany && first) return holder('more', { first: nameOf(first), more: holders.length - 1 });
  return listed(holders.map(nameOf), words);
}

type Told = Pick<Subject, 'names' | 'language'>;

/** The highest value of a line with whose it is, where the line has marks of several; else what is known instead. */
export function valueText(line: Line, subject: Subject): string {
  const { language, say, overview } = subject;
  const holders = highestOf(line, say.label);
  const [highest] = holders;
  const withName = (value: string, of: readonly Mark[]) =>
    overview.series.length < 2
      ? value
      : language.say(`${section}.holders.value`, { holder: holdersText(of, line, subject), value });
  if (highest) return withName(say.label(highest.row), holders);
  const ranges = line.marks.filter(({ bounds }) => bounds !== null);
  const [range] = ranges;
  if (range && ranges.length === 1) return withName(say.label(range.row), ranges);
  if (range) return language.say('charts.shared.notKnown');
  const reasons = new Set(line.marks.map(({ row }) => reasonInWords(reasonOf(row), language.words)));
  return [...reasons].join(language.say('charts.shared.comma'));
}

/** What a mark says: "Japan 0.31 (0.28–0.35)"; of several economies alike, all of them by name. */
export function tipText({ mark, reporters }: Drawn, line: Line, subject: Subject): string {
  const { names, language, say } = subject;
  const { words } = language;
  const nameOf = (id: string) => (id === '' ? language.say('charts.shared.world') : names.economy(id));
  const holder = line.economy === '' ? listed(reporters.map(nameOf), words) : names.economy(line.economy);
  return language.say(`${section}.holders.value`, { holder, value: say.cell(mark.row) });
}
