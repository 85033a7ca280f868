import { describe, expect, test } from 'vitest';
import { type Registered, registered } from '../indicators/registry.ts';
import { indicatorProblems } from './check.ts';

const hhi = registered.filter(({ indicator }) => indicator.id === 'hhi');
const path = 'src/indicators/concentration/hhi.ts';
const declared = "import x;\n\n/** What it is. */\nexport const hhi = defineIndicator({\n  id: 'hhi',\n";
const cases = (id: string, count: number) => ({
  path: 'src/vectors/cases/concentration.json',
  text: JSON.stringify({
    family: 'concentration',
    indicators: [
      { indicator: id, cases: Array(count).fill({ name: 'one', input: {}, expected: 1, origin: 'by hand: 1² = 1' }) },
    ],
  }),
});

/** What is said of the index whose file holds this text, the worked values being there. */
const saidOf = (text: string, one: readonly Registered[] = hhi) =>
  indicatorProblems(one, [{ path, text }], [cases('hhi', 1)]);

/** The index as if it said something else of itself. */
const saying = (other: object): readonly Registered[] =>
  hhi.map(({ indicator, file }) => ({ file, indicator: { ...indicator, ...other } }));

test('the files of an indicator are complete with a docstring and worked values', () => {
  expect(saidOf(declared)).toEqual([]);
});

describe('a docstring', () => {
  test.each([
    { title: 'is about something else', above: '/** About something else. */\nconst other = 1;\n' },
    { title: 'is empty', above: '/** */' },
    { title: 'is a name alone', above: '/** HHI */' },
    { title: 'is not there', above: '' },
  ])('that $title is told as missing', ({ above }) => {
    const text = `${above}\nexport const hhi = defineIndicator({\n  id: 'hhi',\n`;
    const line = text.split('\n').findIndex((each) => each.startsWith('export')) + 1;
    expect(saidOf(text)).toMatchObject([{ code: 'missing-docstring', place: { file: path, line, column: 1 } }]);
  });
});

describe('a declaration', () => {
  test.each([
    { form: 'export default defineIndicator({', title: 'exported as default' },
    { form: 'const hhi = defineIndicator({', title: 'exported elsewhere or not at all' },
  ])('$title is told the form that is read, and that its docstring is there', ({ form }) => {
    const said = saidOf(`/** What it is. */\n${form}\n  id: 'hhi',\n});\nexport { hhi };\n`);
    expect(said).toMatchObject([{ code: 'unregistered-indicator', place: { line: 2 } }]);
    expect(said[0]?.hint).toContain('export const <name> = defineIndicator({');
  });

  test('in a folder that is no family’s is told the families', () => {
    const stray = { path: 'src/indicators/shares2/hhi.ts', text: declared };
    const [problem, ...others] = indicatorProblems([], [stray], []);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'unregistered-indicator', place: { file: stray.path, line: 4 } });
    expect(problem?.message).toContain('There is no family called "shares2"');
    expect(problem?.hint).toContain('concentration, dependence, supply-risk');
  });

  test('that follows another one in the same file is told to move, and each is held to its own docstring', () => {
    const second = "\nexport const cr2 = defineRanking({\n  id: 'cr-2',\n";
    const two = [...hhi, ...saying({ id: 'cr-2' })];
    const codes = saidOf(declared + second, two).map(({ code, place }) => `${place.line} ${code}`);
    // Counted by hand: the first declaration has five lines, an empty one follows, then the second and its id.
    expect(codes.sort()).toEqual([
      '7 missing-docstring',
      '7 missing-vectors',
      '7 several-indicators',
      '8 name-disagrees',
    ]);
  });

  test('in a comment, or of the function itself, is none', () => {
    const text =
      '/**\n * Not defineIndicator( of anything.\n */\n// defineIndicator(\nexport function defineIndicator(x) {}\n';
    expect(indicatorProblems([], [{ path: 'src/indicators/x/y.ts', text }], [])).toEqual([]);
  });

  test('may not repeat an id', () => {
    const twice = [...hhi, ...hhi.map((one) => ({ ...one, file: 'concentration/copy.ts' }))];
    const copy = { path: 'src/indicators/concentration/copy.ts', text: declared };
    const said = indicatorProblems(twice, [{ path, text: declared }, copy], [cases('hhi', 1)]);
    expect(said.map(({ code, place }) => `${place.file}:${place.line} ${code}`)).toContain(
      `${copy.path}:4 duplicate-id`,
    );
  });
});

describe('what an indicator says of itself', () => {
  test.each([
    { other: { id: 'HHI 1' }, code: 'indicator-declaration', message: '"HHI 1" cannot be the id' },
    { other: { id: 'hhi-2' }, code: 'name-disagrees', message: 'The file is called hhi.ts' },
    { other: { family: 'time' }, code: 'name-disagrees', message: 'its family is "time"' },
    { other: { range: [1, 0] }, code: 'indicator-declaration', message: 'begins at 1 and ends at 0' },
    { other: { latex: '\\frac{N}' }, code: 'indicator-declaration', message: 'The formula cannot be set' },
    { other: { letters: [{ latex: 's_', meaning: '' }] }, code: 'indicator-declaration', message: 'cannot be set' },
  ])('is refused where it cannot be: $other', ({ other, code, message }) => {
    const said = saidOf(declared, saying(other)).filter((problem) => problem.code !== 'missing-vectors');
    expect(said).toMatchObject([{ code, place: { file: path } }]);
    expect(said[0]?.message).toContain(message);
  });

  test('is pointed at in its line', () => {
    const text = `${declared}  family: 'time',\n  range: [1, 0],\n`;
    const places = saidOf(text, saying({ family: 'time', range: [1, 0] })).map(({ place }) => place);
    expect(places).toEqual([
      { file: path, line: 6, column: 3, length: "family: 'time'".length },
      { file: path, line: 7, column: 3, length: 'range: [1, 0]'.length },
    ]);
  });
});

describe('worked values', () => {
  test.each([
    { title: 'of another indicator', found: cases('cr-1', 1) },
    { title: 'that are an empty list', found: cases('hhi', 0) },
  ])('lack: $title', ({ found }) => {
    expect(indicatorProblems(hhi, [{ path, text: declared }], [found])).toMatchObject([
      { code: 'missing-vectors', place: { file: path, line: 4 } },
    ]);
  });

  test('that cannot be read are told once, where they stop, and no indicator is blamed', () => {
    const broken = { path: 'src/vectors/cases/x.json', text: '{\n  "family": "x",\n  "indicators": {}\n}\n' };
    expect(indicatorProblems(registered, [{ path, text: declared }], [broken])).toMatchObject([
      { code: 'vectors-syntax', place: { file: broken.path, line: 3, column: 17 } },
    ]);
  });

  test('without an origin are told where they stand', () => {
    const found = cases('hhi', 1);
    const text = found.text.replace('by hand: 1² = 1', 'me').replace('"name"', '\n"name" ');
    expect(indicatorProblems(hhi, [{ path, text: declared }], [{ ...found, text }])).toMatchObject([
      { code: 'missing-source', place: { file: found.path, line: 2 } },
    ]);
  });
});
