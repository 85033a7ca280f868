import { asOther, type TwoMinerals } from './two-minerals.ts';

/** A change of data. */
export interface Change {
  readonly title: string;
  readonly make: (data: TwoMinerals) => void;
}

export const production = 'data/production/testium.yaml';
export const imports = 'data/supply/JPN/testium.yaml';

/** Changes of figures of minerals, which leave all other minerals as they are. */
export const ofFigures: readonly Change[] = [
  { title: 'a figure of production', make: ({ edit }) => edit(production, 'CHN: 900', 'CHN: 880') },
  { title: 'a figure that is withheld', make: ({ edit }) => edit(imports, '        USA: 30', '        USA: W') },
  { title: 'a figure of trade', make: ({ edit }) => edit(imports, '        CHN: 50', '        CHN: 55') },
  {
    title: 'a year more',
    make: ({ text, put }) => put(imports, `${text(imports)}      2025:\n        CHN: 40\n        USA: 45\n`),
  },
  { title: 'a year less', make: ({ edit }) => edit(imports, '      2020:\n        CHN: 80\n        USA: 20\n', '') },
  { title: 'a partner less', make: ({ edit }) => edit(imports, '        AUS: 20\n', '') },
  { title: 'another source of a series', make: ({ edit }) => edit(imports, 'customs-2025', 'survey-2025') },
  { title: 'a line more above all figures', make: ({ text, put }) => put(imports, `# a word\n${text(imports)}`) },
  {
    title: 'a note of a series',
    make: ({ edit }) => edit(production, 'unit: t\n', 'unit: t\n    note: Counted "twice", they say.\n'),
  },
  { title: 'a file that is gone', make: ({ takeAway }) => takeAway(production.replace('testium', 'otherium')) },
  {
    title: 'two minerals at once',
    make: ({ edit }) => {
      edit(production, 'CHN: 600', 'CHN: 610');
      edit('data/supply/USA/otherium.yaml', '        CHN: 40', '        CHN: 41');
    },
  },
];

/** Changes that may touch any mineral. */
export const ofAll: readonly Change[] = [
  { title: 'a title of a source', make: ({ edit }) => edit('data/sources/survey-2025.yaml', 'title:', 'title: New') },
  {
    title: 'terms of a source',
    make: ({ edit }) => edit('data/sources/survey-2025.yaml', 'redistribute: yes', 'redistribute: no'),
  },
  {
    title: 'a name of a mineral',
    make: ({ edit }) => edit('data/minerals/otherium.yaml', 'name: Otherium', 'name: Thirdium'),
  },
  {
    title: 'a mineral more',
    make: ({ text, put }) =>
      put(
        'data/minerals/newium.yaml',
        asOther(text('data/minerals/testium.yaml')).replaceAll('otherium', 'newium').replace('811299', '811295'),
      ),
  },
  {
    title: 'a mineral less',
    make: ({ takeAway }) => {
      for (const path of ['minerals', 'production', 'supply/JPN', 'supply/USA']) takeAway(`data/${path}/otherium.yaml`);
    },
  },
  { title: 'an estimate of governance', make: ({ edit }) => edit('data/governance/CHN.yaml', '-0.04', '0.5') },
  {
    title: 'a name of an economy',
    make: ({ put }) =>
      put(
        'data/economies/CHN.yaml',
        'id: CHN\nname: Middle Country\nname_ja: 中国\nname_in_text: the Middle Country\n',
      ),
  },
  { title: 'a member of a bloc', make: ({ edit }) => edit('data/blocs/pair.yaml', '  - USA', '  - USA\n  - NOR') },
  {
    title: 'the day that ages are counted to',
    make: ({ edit }) => edit('data/site.yaml', 'as_of: 2025-06-30', 'as_of: 2028-06-30'),
  },
  {
    title: 'the first year of changes',
    make: ({ edit }) => edit('data/site.yaml', 'baseline_year: 2020', 'baseline_year: 2022'),
  },
  {
    title: 'a correction',
    make: ({ edit }) => edit('data/corrections.yaml', 'a digit too many', 'one digit too many'),
  },
  { title: 'a target', make: ({ edit }) => edit('data/targets/share.yaml', 'value: 50', 'value: 40') },
  {
    title: 'an economy that nothing else mentions',
    make: ({ edit }) => edit(imports, '        AUS: 20', '        NZL: 20'),
  },
  {
    title: 'an economy that nothing mentions any more',
    make: ({ edit }) => edit(production, '        AUS: 150', '        AUS: 150\n        CHL: 0'),
  },
  {
    title: 'a reporter less',
    make: ({ takeAway }) => {
      takeAway('data/supply/USA/testium.yaml');
      takeAway('data/supply/USA/otherium.yaml');
    },
  },
];
