import { parseArgs } from 'node:util';
import type { Asked } from '../plan-import.ts';

/** What the command line asks for. */
export interface Command extends Asked {
  readonly adapter: string;
  /** Files and folders of the publisher. */
  readonly paths: readonly string[];
  /** Files that end in `.yaml`: mappings. */
  readonly mappings: readonly string[];
  readonly root: string | undefined;
  /** Name of the sheet, and the row of its headings, where a workbook is read as a plain table. */
  readonly sheet: string | undefined;
  readonly heading: number | undefined;
  readonly dryRun: boolean;
  readonly verbose: boolean;
  readonly help: boolean;
}

/** A command line that was understood, or what is wrong with it. */
export type Reading =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'complaint'; readonly complaint: string };

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const options = {
  edition: text,
  year: text,
  only: text,
  sheet: text,
  'heading-row': text,
  root: text,
  partial: flag,
  selection: flag,
  replace: flag,
  'dry-run': flag,
  verbose: flag,
  help: flag,
};

/** Reads the words behind `npm run import --`. */
export function commandFrom(words: readonly string[]): Reading {
  try {
    const { positionals, values } = parseArgs({ args: [...words], allowPositionals: true, options });
    const [adapter = '', ...files] = positionals;
    const isMapping = (path: string) => path.endsWith('.yaml');
    const { edition, only, sheet, root, partial, selection, replace, verbose, help } = values;
    const numbers = { year: numberOf('year', values.year), heading: numberOf('heading-row', values['heading-row']) };
    const command = {
      edition,
      only: only?.split(','),
      sheet,
      root,
      partial,
      selection,
      replace,
      verbose,
      help,
      ...numbers,
    };
    const given = { adapter, paths: files.filter((path) => !isMapping(path)), mappings: files.filter(isMapping) };
    return { kind: 'command', command: { ...command, ...given, dryRun: values['dry-run'] } };
  } catch (error) {
    return { kind: 'complaint', complaint: error instanceof Error ? error.message : String(error) };
  }
}

function numberOf(option: string, written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (!/^\d{1,4}$/.test(written)) throw new RangeError(`--${option} is a number; "${written}" is none.`);
  return Number(written);
}
