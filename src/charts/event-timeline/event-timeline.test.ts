import { describe, expect, test } from 'vitest';
import { completeSpec } from '../model.ts';
import { labelFaults } from '../testing/faults.ts';
import { inEnglish, inJapanese, type Told } from '../testing/told.ts';
import { eventTimeline } from './event-timeline.ts';
import { daysOf, type TimedEvent } from './events.ts';

/** Invented events. */
const event = (date: string, label: string, more: Partial<TimedEvent> = {}): TimedEvent => ({
  id: `${date} ${label}`,
  date,
  label,
  isSeen: true,
  economy: '',
  ...more,
});

const asOf = '2026-11-23';
const chart = (events: readonly TimedEvent[], told: Told = inEnglish) =>
  eventTimeline({ events, about: told === inEnglish ? 'export controls' : '輸出管理', asOf, ...told });

const seen = event('2023-08-01', 'Licences take effect', { economy: 'CHN' });
const due = event('2026-04-20', 'Measures for six months', { isSeen: false, economy: 'USA' });
const ahead = event('2027', 'Review', { isSeen: false });
const three = [ahead, due, seen];

describe('the days of a date', () => {
  test.each([
    ['1970-01-02', 1, 1],
    ['1970-02', 31, 58],
    ['1971', 365, 729],
  ])('%s runs from day %d to day %d', (date, from, to) => {
    expect(daysOf(date)).toEqual([from, to]);
  });

  test('are refused where there is no date', () => {
    expect(() => daysOf('soon')).toThrow(RangeError);
  });
});

describe('the status of an event', () => {
  const statusOf = (each: TimedEvent) => chart([each]).table[0]?.at(-1);

  test('is that it was seen, that its date passed without, or that it is ahead', () => {
    expect([seen, due, ahead].map(statusOf)).toEqual(['seen', 'passed, not seen', 'ahead']);
  });

  test('of a month or a year is ahead until its last day has passed', () => {
    expect(statusOf(event('2026-11', 'a month', { isSeen: false }))).toBe('ahead');
    expect(statusOf(event('2026', 'a year', { isSeen: false }))).toBe('ahead');
    expect(statusOf(event('2026-10', 'a month', { isSeen: false }))).toBe('passed, not seen');
  });

  test('of the very day is ahead', () => {
    expect(statusOf(event(asOf, 'today', { isSeen: false }))).toBe('ahead');
  });
});

describe('the words of a timeline', () => {
  test('the title counts dates that passed unseen, else says what is next, else that all were seen', () => {
    expect(chart(three).title).toBe('One of three dates passed without the event seen');
    expect(chart([seen, ahead]).title).toBe('Next: Review, 2027');
    expect(chart([seen]).title).toBe('The one event was seen');
    expect(chart(three, inJapanese).title).toBe('3件の期日のうち1件が、実施を確認できないまま経過');
  });

  test('the subtitle gives the years and the date of the data', () => {
    expect(chart(three).subtitle).toBe('Export controls, 2023 to 2027, as of 23 November 2026');
    expect(chart(three, inJapanese).subtitle).toBe('輸出管理、2023年から2027年、2026年11月23日現在');
  });

  test('a date that passed unseen is said to prove nothing', () => {
    expect(chart(three).notes.join(' ')).toContain('does not prove that it did not happen');
    expect(chart([seen]).notes).toEqual([]);
  });

  test('the table runs in the order of time', () => {
    expect(chart(three).table.map(([date]) => date)).toEqual(['1 August 2023', '20 April 2026', '2027']);
  });
});

describe('the drawing of a timeline', () => {
  test('has full points for what was seen and hollow ones for the rest', () => {
    const points = chart(three).drawings.wide.rows.filter(({ layer }) => layer === 'point');
    expect(points.map(({ fill }) => fill === 'var(--paper)')).toEqual([false, true, true]);
  });

  test('says of every point what it stands for', () => {
    const tips = chart(three).drawings.wide.rows.flatMap(({ layer, tip }) => (layer === 'point' ? [tip] : []));
    expect(tips).toEqual([
      '1 August 2023 Licences take effect (seen)',
      '20 April 2026 Measures for six months (passed, not seen)',
      '2027 Review (ahead)',
    ]);
  });

  test('draws a year as a bar over its days, and a day as a point alone', () => {
    expect(chart(three).drawings.wide.rows.filter(({ layer }) => layer === 'span')).toHaveLength(1);
  });

  test('parts past from future at the date of the data', () => {
    const [past, future] = ['past', 'future'].map((layer) =>
      chart(three).drawings.wide.rows.find((row) => row['layer'] === layer),
    );
    expect(past?.['y2']).toBe(future?.['y']);
    expect(chart(three).drawings.narrow.rows.map(({ text }) => text)).toContain('As of 23 November 2026');
  });

  const crowded = Array.from({ length: 12 }, (_, index) =>
    event(
      `2025-10-${String(index + 10)}`,
      `Something that takes more than one line of a narrow drawing, number ${index}`,
    ),
  );
  const japanese = Array.from({ length: 6 }, (_, index) =>
    event(`202${index}-04-01`, 'ガリウムおよびゲルマニウムの輸出許可制が発効し、個別許可が必要となる', {
      isSeen: false,
      economy: 'COD',
    }),
  );

  test.each([
    ['three events', chart(three)],
    ['twelve events within a fortnight', chart(crowded)],
    ['Japanese events', chart(japanese, inJapanese)],
    ['one event', chart([event(asOf, 'today')])],
    ['events over two centuries', chart([event('1850', 'a'), event('2050', 'b', { isSeen: false })])],
  ])('keeps every label inside and apart with %s', async (_, model) => {
    expect(await labelFaults(model)).toEqual([]);
  });

  test.each(['wide', 'narrow'] as const)('is the specification kept beside this test, %s', async (width) => {
    const drawn = completeSpec(chart(three).drawings[width]);
    await expect(`${JSON.stringify(drawn, null, 1)}\n`).toMatchFileSnapshot(`./event-timeline.${width}.vl.json`);
  });
});
