/** The sections of the site, in the order of the navigation. */
export const sections = [
  { id: 'briefings', title: 'Briefings' },
  { id: 'minerals', title: 'Minerals' },
  { id: 'economies', title: 'Economies' },
  { id: 'indicators', title: 'Indicators' },
  { id: 'data', title: 'Data' },
  { id: 'sources', title: 'Sources' },
] as const;
export type Section = (typeof sections)[number]['id'];
