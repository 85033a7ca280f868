/** Something that happened or is due: a control, a ban, a milestone. */
export interface TimedEvent {
  readonly id: string;
  /** A day, a month or a year, as the source gives it: `2026-11-23`, `2026-11`, `2026`. */
  readonly date: string;
  /** What it is, in a few words, in the language of the page. */
  readonly label: string;
  /** Whether a source says that it has happened; what is due is not seen yet. */
  readonly isSeen: boolean;
  /** Whose event it is, for its colour; `''` where it is nobody's alone. */
  readonly economy: string;
}

/** An event that is due is ahead; one whose date has passed either was seen or was not, which proves nothing. */
export type Status = 'seen' | 'not-seen' | 'ahead';

export interface Dated extends TimedEvent {
  readonly status: Status;
  /** First and last day that the date stands for, in days since 1970. */
  readonly from: number;
  readonly to: number;
}

const day = 86_400_000;

/** The days that a date stands for: one, or all of its month or year, as days since 1970. */
export function daysOf(date: string): readonly [number, number] {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (parts === null) throw new RangeError(`no date: ${date}`);
  const [, year, month, ofMonth] = parts.map((part) => (part === undefined ? undefined : Number(part)));
  const first = Date.UTC(year ?? 0, (month ?? 1) - 1, ofMonth ?? 1) / day;
  if (ofMonth !== undefined) return [first, first];
  const next = month === undefined ? Date.UTC((year ?? 0) + 1, 0, 1) : Date.UTC(year ?? 0, month, 1);
  return [first, next / day - 1];
}

/**
 * The events in the order of time, each with its status on the day of `asOf`. A month or a year has passed when its last
 * day has.
 * @throws {RangeError} if there is no event, or a date is none
 */
export function datedOf(events: readonly TimedEvent[], asOf: string): readonly Dated[] {
  if (events.length === 0) throw new RangeError('no event');
  const [, today] = daysOf(asOf);
  return events
    .map((event) => {
      const [from, to] = daysOf(event.date);
      const status: Status = event.isSeen ? 'seen' : to < today ? 'not-seen' : 'ahead';
      return { ...event, from, to, status };
    })
    .sort((a, b) => middleOf(a) - middleOf(b) || (a.id < b.id ? -1 : 1));
}

/** The day in the middle of what a date stands for. */
export function middleOf({ from, to }: Pick<Dated, 'from' | 'to'>): number {
  return (from + to) / 2;
}
