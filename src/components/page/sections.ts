/** The sections of the site, in the order of the navigation; each has its name in the messages, `page.section.<id>`. */
export const sections = ['briefings', 'minerals', 'economies', 'indicators', 'data', 'sources'] as const;
export type Section = (typeof sections)[number];
