/** For keys of a mapping that hold a record or a list of records: how they are written, a line each. */
const examples: Readonly<Record<string, readonly string[]>> = {
  factor: ['factor:', '  by: 0.69904', '  source: usgs-mcs-2026', '  table: Niobium, note on imports and exports'],
  estimated: ['estimated:', '  column: estimated', '  matches: ^e$'],
  withheld: ['withheld:', '  column: notes', '  matches: ^W'],
  lesser: ['lesser:', '  column: file', '  matches: _cleaned'],
  columns: ['columns:', '  economy: country', '  year: year', '  value: value'],
  where: ['where:', '  chapter: COBALT'],
  expects: ['expects:', '  unit: metric tons'],
  accepts: ['accepts:', '  - year: 2024', '    residual: 1800', '    why: The publisher rounds the total more.'],
  confirmed: ['confirmed:', '  - figure: MLI', '    year: 2024', '    why: So printed, as looked up again.'],
  terms: [
    'terms:',
    '  imports:',
    '    - detail: Imports for consumption',
    '  stock_change:',
    '    change_of:',
    '      - detail: Stocks',
  ],
  texts: ['texts:', '  s: <0.5'],
  missing: ['missing:', '  - ""'],
  years: ['years:', '  - 2024'],
  reporters: ['reporters:', '  - JPN'],
  names: ['names:', '  Total: WLD'],
  left_out: ['left_out:', '  ANT: Dissolved in 2010.'],
  series: ['series:', '  - mineral: cobalt', '    stage: mine', '    where:', '      chapter: COBALT'],
};

/**
 * Lines to write for what is wrong at a path of a mapping: an example of its innermost key that has one; none where no
 * key on the way has.
 */
export function exampleFor(keys: readonly PropertyKey[]): readonly string[] {
  const key = keys.findLast((each) => typeof each === 'string' && Object.hasOwn(examples, each));
  const lines = key === undefined ? undefined : examples[String(key)];
  return lines === undefined ? [] : ['  hint: It is written', ...lines.map((line) => `    ${line}`)];
}
