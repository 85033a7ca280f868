import { longDate } from '../../text/dates.ts';
import type { Language } from '../../text/language/language.ts';
import type { Column, DataRow, Names } from '../model.ts';
import { countInWords, shortEnough, upperFirst } from '../text/phrases.ts';
import type { Dated } from './events.ts';

const section = 'charts.event-timeline';

export interface Subject {
  /** What the events are of, as running text has it: "export controls on gallium". */
  readonly about: string;
  /** The date of the data. */
  readonly asOf: string;
  readonly names: Names;
  readonly language: Language;
}

/** A date as a reader writes it; a year alone as the language marks one. */
export function dateInWords(date: string, { say, words }: Language): string {
  return /^\d{4}$/.test(date) ? say(`${section}.year`, { year: date }) : longDate(date, words);
}

/** How many dates passed without the event seen; else what is next; else that all were seen. */
export function title(events: readonly Dated[], { language, about }: Subject): string {
  const { say } = language;
  const notSeen = events.filter(({ status }) => status === 'not-seen').length;
  const next = events.find(({ status }) => status === 'ahead');
  const count = events.length;
  if (notSeen > 0)
    return upperFirst(
      say(`${section}.title.notSeen`, {
        notSeen: countInWords(notSeen, language),
        count: countInWords(count, language),
      }),
    );
  const named = upperFirst(say(`${section}.title.about`, { about }));
  if (next === undefined) return shortEnough([say(`${section}.title.seen`, { count }), named]);
  const values = { label: next.label, date: dateInWords(next.date, language) };
  return shortEnough([say(`${section}.title.next`, values), named]);
}

/** What the events are of, their years and the date of the data. */
export function subtitle(events: readonly Dated[], { about, asOf, language }: Subject): string {
  const years = events.map(({ date }) => date.slice(0, 4));
  const [from = '', to = ''] = [years[0], years.at(-1)];
  const values = { about, from, to, span: from === to ? 'one' : 'several', asOf: dateInWords(asOf, language) };
  return upperFirst(language.say(`${section}.subtitle`, values));
}

/** A status in words: "seen", "passed, not seen", "ahead". */
export function statusInWords({ status }: Dated, { say }: Language): string {
  return say(`${section}.status.${status}`);
}

/** The date line of an event: its status where that is not plain from the date. */
export function dateLine(event: Dated, { language, names }: Subject): string {
  const date = dateInWords(event.date, language);
  const kind = event.status === 'not-seen' ? 'notSeen' : 'plain';
  const values = { date, status: statusInWords(event, language) };
  if (event.economy === '') return language.say(`${section}.line.${kind}`, values);
  return language.say(`${section}.line.${kind}Of`, { ...values, economy: names.economy(event.economy) });
}

/** An event with its date and status: "1 August 2023 Licences take effect (seen)". */
export function eventInWords(event: Dated, language: Language): string {
  const values = { date: dateInWords(event.date, language), label: event.label };
  return language.say(`${section}.alt.event`, { ...values, status: statusInWords(event, language) });
}

/** The events in words, the six last. */
export function altText(events: readonly Dated[], { language }: Subject): string {
  const { say } = language;
  const told = events.slice(-6).map((event) => eventInWords(event, language));
  return say(`${section}.alt.all`, {
    events: told.join(say('charts.shared.between')),
    more: events.length - told.length,
  });
}

/** How to read the marks that occur. */
export function notes(events: readonly Dated[], { language }: Subject): readonly string[] {
  const say = (key: string) => language.say(`${section}.notes.${key}`);
  const has = (test: (event: Dated) => boolean) => events.some(test);
  return [
    ...(has(({ status }) => status !== 'seen') ? [say('hollow')] : []),
    ...(has(({ status }) => status === 'not-seen') ? [say('notSeen')] : []),
    ...(has(({ from, to }) => to > from) ? [say('span')] : []),
  ];
}

export function columnsOf({ say }: Language): readonly Column[] {
  return ['date', 'event', 'economy', 'status'].map((name) => ({
    name: say(`${section}.columns.${name}`),
    numeric: false,
  }));
}

export function tableOf(events: readonly Dated[], { language, names }: Subject): readonly (readonly string[])[] {
  return events.map((event) => [
    dateInWords(event.date, language),
    event.label,
    event.economy === '' ? '' : names.economy(event.economy),
    statusInWords(event, language),
  ]);
}

/** The events as they are given, with their status on the date of the data. */
export function dataOf(events: readonly Dated[], asOf: string): readonly DataRow[] {
  return events.map(({ id, date, label, economy, status }) => ({ id, date, label, economy, status, as_of: asOf }));
}
