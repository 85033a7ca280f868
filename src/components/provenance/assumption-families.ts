/**
 * Assumptions that hold a name or a number: the key of the message in `provenance.assumptions`, and how the phrase reads. What
 * a group stands for is said by its name: `economy` and `economies` are codes, `place` an English name, `goods` a mineral and
 * its stage, `stage` and `whole` are stages, `traded` and `made` what tonnes count, `measure`, `unit`; the others stay as they
 * are.
 */
export const assumptionFamilies: readonly { readonly key: string; readonly pattern: RegExp }[] = [
  { key: 'averaged', pattern: /^(?<what>production|sourcing) averaged over (?<from>\d{4}) to (?<to>\d{4})$/ },
  { key: 'splitByShares', pattern: /^imports of (?<year>\d{4}) split by shares of (?<from>\d{4}) to (?<to>\d{4})$/ },
  { key: 'commodities', pattern: /^(?<count>\d+) commodities of this edition alone$/ },
  { key: 'mostOfValue', pattern: /^(?<goods>.+) makes up most of the value$/ },
  { key: 'besideUnit', pattern: /^imports by (?<measure>value|quantity) beside production in (?<unit>.+)$/ },
  { key: 'converted', pattern: /^imports in (?<traded>.+) times (?<factor>[\d.e+-]+) taken as (?<made>.+)$/ },
  { key: 'besideContent', pattern: /^imports in (?<traded>.+) beside production in (?<made>.+)$/ },
  { key: 'stageLeftOut', pattern: /^left out, as it counts another content: (?<stage>.+)$/ },
  { key: 'countedWith', pattern: /^(?<stage>.+) counted as part of (?<whole>.+)$/ },
  { key: 'nothingKnown', pattern: /^nothing known of (?<stage>.+)$/ },
  { key: 'consumptionAt', pattern: /^consumption at (?<stage>.+)$/ },
  { key: 'supplyStopsForAYear', pattern: /^supply from (?<economy>\w+) stops for twelve months$/ },
  { key: 'supplyStops', pattern: /^supply from (?<economy>\w+) stops$/ },
  { key: 'recyclingOfYear', pattern: /^recycling rate of (?<year>\d{4})$/ },
  { key: 'recyclingOf', pattern: /^recycling rate of (?<place>.+)$/ },
  { key: 'substitutionOfYear', pattern: /^substitution index of (?<year>\d{4})$/ },
  { key: 'substitutionOf', pattern: /^substitution index of (?<place>.+)$/ },
  { key: 'tradeParameterOf', pattern: /^trade parameter of (?<economies>[\w, ]+) taken as 1$/ },
  { key: 'tradeParametersOfYear', pattern: /^trade parameters of (?<year>\d{4})$/ },
  { key: 'worldProductionOf', pattern: /^world production of (?<year>\d{4})$/ },
  { key: 'governanceOf', pattern: /^governance of (?<year>\d{4})$/ },
  { key: 'notMeaningful', pattern: /^no meaningful result: (?<quotation>.+)$/ },
];
