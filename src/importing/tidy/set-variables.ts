import type { Session } from '../reading/session.ts';
import { literal } from '../reading/sql-text.ts';

/** What the command says of the files, for queries to ask by `getvariable('edition')` and `getvariable('year')`. */
export interface Said {
  readonly edition?: string | undefined;
  readonly year?: number | undefined;
}

/** Sets the variables of a session; what the command does not say is null. */
export async function setVariables({ edition, year }: Said, { connection }: Session): Promise<void> {
  await connection.run(`set variable edition = ${edition === undefined ? 'null::varchar' : literal(edition)}`);
  await connection.run(`set variable year = ${year === undefined ? 'null::varchar' : literal(String(year))}`);
}
