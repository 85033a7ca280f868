import { expect, test } from 'vitest';
import type { Problem } from '../../problem.ts';
import type { ImportedSeries } from '../series.ts';
import { toldAtOrigin } from './told-at-origin.ts';

const text = `reporter: JPN
mineral: cobalt
imports:
  - stage: mine
    source: usgs-mcs-2026
    unit: t
    years:
      2024:
        COD: 220000
        FIN: 12
`;
const series: ImportedSeries = {
  kind: 'imports',
  file: 'data/supply/JPN/cobalt.yaml',
  head: { reporter: 'JPN', mineral: 'cobalt' },
  section: 'imports',
  fields: { stage: 'mine', source: 'usgs-mcs-2026', unit: 't' },
  years: new Map(),
  origin: {
    mapping: 'mapping.yaml:13:5',
    rows: new Map([
      [
        '2024 COD',
        new Map([
          ['file', 'MCS.csv'],
          ['line', '41'],
        ]),
      ],
    ]),
  },
};
const jump = (line: number): Problem => ({
  code: 'jump',
  place: { file: series.file, line, column: 9, length: 3 },
  message: 'It is 220 times the year before.',
  hint: 'Perhaps a digit. If the source prints it so, add "figure: COD" under "confirmed:" of its series.',
});

test('a doubted figure is told at its row, with the line as it would be and what confirms it in the mapping', () => {
  // Line 9 holds COD, which rests on line 41 of the publisher's file.
  expect(toldAtOrigin(jump(9), text, [series])).toMatch(
    new RegExp(
      [
        '^MCS.csv:41:1 jump {2}It is 220 times the year before\\.',
        '  data/supply/JPN/cobalt.yaml, line 9, would be:',
        '[\\s\\S]*COD: 220000[\\s\\S]*',
        '  hint: Perhaps a digit\\.',
        '  If the source prints it so, add to the series at mapping.yaml:13:5',
        '    confirmed:',
        '      - figure: COD',
        '        year: 2024',
        '        reporter: JPN',
        '        why: <.*>$',
      ].join('\n'),
    ),
  );
});

test('a figure whose row is not known is told at the series of the mapping', () => {
  expect(toldAtOrigin(jump(10), text, [series])).toMatch(/^mapping\.yaml:13:5 jump /);
});

test('what belongs to no figure keeps its hint, at the series of the mapping', () => {
  const unit = { ...jump(6), place: { ...jump(6).place, line: 6, column: 5 } };
  const told = toldAtOrigin(unit, text, [series]);
  expect(told).toMatch(/^mapping\.yaml:13:5 [\s\S]*hint: Perhaps a digit\. If the source prints it so, .*$/);
});

test('what rests on another series than those of the import is told where it stands', () => {
  const other = { ...series, fields: { ...series.fields, unit: 'kg' } };
  expect(toldAtOrigin(jump(9), text, [other])).toMatch(/^data\/supply\/JPN\/cobalt\.yaml:9:9 jump [\s\S]*"confirmed:"/);
});
