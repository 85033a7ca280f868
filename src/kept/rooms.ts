/** The rooms whose text decides what is in the tables, and whether the data hold a mistake. */
export const roomsOfTables = [
  'agreement',
  'build.ts',
  'compute',
  'dataset',
  'domain',
  'indicators',
  'kept',
  'problem.ts',
  'problem-frame.ts',
  'references',
  'tables',
  'walk',
];
