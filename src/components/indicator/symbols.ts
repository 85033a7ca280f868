/** A letter of a formula, as LaTeX, and what it stands for. */
export interface Letter {
  readonly latex: string;
  readonly meaning: string;
}

const letters = {
  share: { latex: 's_i', meaning: 'share of supplier i in the whole, as a fraction of 1' },
  herfindahl: { latex: 'H', meaning: 'Herfindahl–Hirschman index, 0 to 1' },
  flow: { latex: 'f_j', meaning: 'what comes from supplier j, in tonnes or in money' },
  rest: { latex: 'R', meaning: 'what the source does not split by supplier' },
  imports: { latex: 'I', meaning: 'imports' },
  exports: { latex: 'X', meaning: 'exports' },
  stocks: { latex: '\\Delta', meaning: 'increase of stocks' },
  primary: { latex: 'P', meaning: 'primary production at home' },
  secondary: { latex: 'S', meaning: 'secondary production at home, from scrap' },
  earlier: { latex: 'v_0', meaning: 'value of the indicator in the base year' },
  later: { latex: 'v_1', meaning: 'value of the indicator in the later year' },
} as const;

const { share, herfindahl, flow, rest, imports, exports, stocks, primary, secondary, earlier, later } = letters;

function largest(count: string): readonly Letter[] {
  return [
    share,
    { latex: 'S', meaning: `any group of at most ${count} suppliers; of all groups the largest sum counts` },
  ];
}

const symbols: Readonly<Record<string, readonly Letter[]>> = {
  hhi: [
    herfindahl,
    share,
    { latex: 'h_R', meaning: 'what the suppliers add that the source lumps together' },
    { latex: 'r', meaning: 'their share together' },
    { latex: 'm', meaning: 'their number' },
  ],
  'hhi-10000': [herfindahl],
  'effective-suppliers': [{ latex: 'N_2', meaning: 'effective number of suppliers' }, herfindahl],
  'gini-simpson': [herfindahl],
  'cr-1': [share],
  'cr-3': largest('three'),
  'cr-5': largest('five'),
  'net-import-reliance': [
    { latex: 'N', meaning: 'net imports' },
    { latex: 'D', meaning: 'domestic production, primary and secondary' },
    imports,
    exports,
    stocks,
    primary,
    secondary,
  ],
  'import-reliance': [imports, exports, { latex: 'P', meaning: 'domestic production' }],
  'apparent-consumption': [
    { latex: 'C', meaning: 'apparent consumption' },
    primary,
    secondary,
    imports,
    exports,
    stocks,
  ],
  'partner-share': [{ latex: 's_c', meaning: 'share of supplier c, as a fraction of 1' }, flow, rest],
  'bloc-share': [
    { latex: 's_B', meaning: 'share of the group, as a fraction of 1' },
    { latex: 'B', meaning: 'the members of the group that are listed as suppliers' },
    flow,
    rest,
  ],
  change: [later, earlier],
  'change-relative': [later, earlier],
};

/** What the letters in the formula of an indicator stand for, in the order of the formula; none for an unknown one. */
export function symbolsOf(indicator: string): readonly Letter[] {
  return symbols[indicator] ?? [];
}
