import { describe, expect, test } from 'vitest';
import { adapter } from '../adapters/table/adapter.ts';
import { commandFrom } from './asked.ts';
import { progressOn } from './progress.ts';
import { summaryOf } from './summary.ts';
import { usage } from './usage.ts';

describe('commandFrom', () => {
  test('tells files from mappings, and reads options', () => {
    const words = [
      'table',
      'a.yaml',
      'b.csv',
      '--edition',
      '2027',
      '--only',
      'cobalt,tin',
      '--heading-row',
      '3',
      '--dry-run',
    ];
    expect(commandFrom(words)).toMatchObject({
      kind: 'command',
      command: {
        adapter: 'table',
        mappings: ['a.yaml'],
        paths: ['b.csv'],
        edition: '2027',
        only: ['cobalt', 'tin'],
        heading: 3,
        dryRun: true,
        replace: false,
      },
    });
  });

  test.each([['--editon', '2027'], ['--year', 'soon'], ['--year']])('complains of %s %s', (...words) => {
    expect(commandFrom(['table', ...words])).toMatchObject({ kind: 'complaint' });
  });
});

describe('usage', () => {
  test('lists adapters with their forms, and why some are refused', () => {
    const refused = { name: 'figure', about: 'figure 3', fits: () => false, refused: 'It counts commodities' };
    const text = usage([{ ...adapter, forms: [...adapter.forms, refused] }]);
    expect(text).toContain('\ntable: any CSV');
    expect(text).toMatch(/\n {2}figure +figure 3 \(refused: It counts commodities\)$/);
  });
});

describe('progressOn', () => {
  function shown(isTTY: boolean): string {
    const texts: string[] = [];
    const { progress, clear } = progressOn({ isTTY, columns: 40, write: (text) => texts.push(text) });
    progress('reading', 0, 2);
    progress('reading', 1, 2);
    progress('merging', 2, 2);
    clear();
    return texts.join('');
  }

  test('is one line on a terminal, written anew, never longer than it, and taken away at the end', () => {
    const lines = shown(true).split('\r\u001b[2K');
    expect(lines.slice(1)).toEqual([
      `${'░'.repeat(24)} reading 0 of 2`,
      `${'█'.repeat(12)}${'░'.repeat(12)} reading 1 of 2`,
      `${'█'.repeat(24)} merging 2 of 2`,
      '',
    ]);
    expect(shown(true)).not.toContain('\n');
  });

  test('is a plain line for each kind of work elsewhere', () => {
    expect(shown(false)).toBe('reading: 2\nmerging: 2\n');
  });
});

describe('summaryOf', () => {
  const plan = {
    kind: 'plan',
    files: new Map([['data/production/tin.yaml', '']]),
    news: ['data/production/tin.yaml: mine: added, 3 figures.', 'data/production/zinc.yaml: mine: as it was.'],
    leftOut: [{ rows: 9, items: ['A: 3', 'B: 2', 'C: 1', 'D: 1', 'E: 1', 'F: 1'] }],
  } as const;

  test('tells what changes, counts what does not, and what no series takes', () => {
    expect(summaryOf(plan, { dryRun: false, verbose: false })).toBe(
      [
        'data/production/tin.yaml: mine: added, 3 figures.',
        '1 series as they were.',
        'left out: 9 rows of 6 items: A: 3; B: 2; C: 1; D: 1; E: 1; and 1 more (--verbose)',
        '',
        '1 file changed.',
      ].join('\n'),
    );
  });

  test('lists everything where it is asked to', () => {
    const text = summaryOf(plan, { dryRun: true, verbose: true });
    expect(text).toContain('zinc.yaml: mine: as it was.');
    expect(text).toContain('\n  F: 1\n');
    expect(text).toContain('1 file would change.');
  });
});
