import type { Language } from '../../text/language/language.ts';
import type { ChartModel, Names, Width } from '../model.ts';
import { eventTimelineDrawing } from './drawing.ts';
import { datedOf, daysOf, middleOf, type TimedEvent } from './events.ts';
import type { Note } from './layout.ts';
import {
  altText,
  columnsOf,
  dataOf,
  dateInWords,
  dateLine,
  eventInWords,
  notes,
  type Subject,
  subtitle,
  tableOf,
  title,
} from './words.ts';

export interface EventTimelineInput {
  readonly events: readonly TimedEvent[];
  /** What they are of, as running text has it: "export controls on gallium". */
  readonly about: string;
  /** The date of the data: what is past and what is ahead. */
  readonly asOf: string;
  readonly names: Names;
  readonly language: Language;
}

/**
 * Dated events along a line of time that runs down: full points for what was seen, hollow ones for what is ahead and for
 * dates that passed without the event seen. A month or a year stands as a bar over all its days.
 * @throws {RangeError} if there is no event, or a date is none
 */
export function eventTimeline({ events: all, about, asOf, names, language }: EventTimelineInput): ChartModel {
  const events = datedOf(all, asOf);
  const subject: Subject = { about, asOf, names, language };
  const [today] = daysOf(asOf);
  const now: Note = {
    date: language.say('charts.event-timeline.asOf', { date: dateInWords(asOf, language) }),
    text: '',
    tip: '',
    event: null,
    at: today,
  };
  const told = events.map((event): Note => {
    const said = { date: dateLine(event, subject), text: event.label, tip: eventInWords(event, language) };
    return { ...said, event, at: middleOf(event) };
  });
  const inOrder = [...told, now].sort((a, b) => a.at - b.at);
  const drawing = (width: Width) => eventTimelineDrawing(inOrder, today, width);
  return {
    title: title(events, subject),
    subtitle: subtitle(events, subject),
    alt: altText(events, subject),
    notes: notes(events, subject),
    columns: columnsOf(language),
    table: tableOf(events, subject),
    data: dataOf(events, asOf),
    drawings: { wide: drawing('wide'), narrow: drawing('narrow') },
  };
}
