import type { Adapter } from '../adapter.ts';

/** What `--help` prints: how the command is called, and every adapter with the forms of files it reads. */
export function usage(adapters: readonly Adapter[]): string {
  return [
    'npm run import -- <adapter> <files…> [options]',
    'npm run import -- table <mapping.yaml> <file> [options]',
    '',
    ...options.map(([option, about]) => `  ${option.padEnd(22)}${about}`),
    '',
    ...adapters.flatMap(({ name, about, forms }) => [`${name}: ${about}`, ...forms.map(formLine)]),
  ].join('\n');
}

const options: readonly (readonly [option: string, about: string])[] = [
  ['--edition <edition>', 'the edition of the files, where they do not tell it'],
  ['--year <year>', 'the year of all figures, where the files do not tell it'],
  ['--only <minerals>', 'only these minerals, with commas between them'],
  ['--partial', 'the files hold some of the series: those without a row are told, and are no mistake'],
  ['--selection', 'the files hold some of the partners: what a total leaves over is the rest'],
  ['--replace', 'takes what the files say where the data say something else'],
  ['--sheet <name>', 'table: the sheet of a workbook; else the first that holds something'],
  ['--heading-row <row>', 'table: the row of the headings in a workbook; else the first'],
  ['--root <folder>', 'the project whose data are meant; else this one'],
  ['--dry-run', 'says what would change, and writes nothing'],
  ['--verbose', 'lists every series without a row, and every item whose rows no series takes'],
];

function formLine({ name, about, refused }: Adapter['forms'][number]): string {
  return `  ${name.padEnd(20)}${about}${refused === undefined ? '' : ` (refused: ${refused})`}`;
}
