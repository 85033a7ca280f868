import { queryOf } from '../tables/query.ts';
import { resultId } from '../tables/result-id.ts';
import type {
  IndicatorRow,
  InputRow,
  PartRow,
  ProductionRow,
  Row,
  SeriesRow,
  StageRow,
  Tables,
} from '../tables/schema.ts';
import { type Edition, editionOf } from '../text/edition.ts';
import { language } from '../text/language/languages.ts';

/** For tests: an edition whose tables hold just what a test is about, told in English unless the test says otherwise. */
export function queryWith(tables: Partial<Tables>, told = 'en'): Edition {
  return editionOf(queryOf({ ...emptyTables, ...tables }), language(told));
}

const site = {
  name: 'Lodestone',
  publisher: 'The project',
  contact: 'Write to us.',
  repository: '',
  branch: 'main',
  editor: '{repository}/edit/{branch}/{file}#L{line}',
  address: 'https://example.org',
  base: '/',
  languages: 'en',
  as_of: '2026-11-23',
  next_update: '',
  baseline_year: 2018,
  enhancements: 'no' as const,
};

const emptyTables: Tables = {
  indicators: [],
  inputs: [],
  parts: [],
  production: [],
  imports: [],
  exports: [],
  balances: [],
  figures: [],
  series: [],
  governance: [],
  minerals: [],
  stages: [],
  notes: [],
  lists: [],
  economies: ['CHN', 'JPN', 'RUS', 'USA'].map((id) => ({
    id,
    name: { CHN: 'China', JPN: 'Japan', RUS: 'Russia', USA: 'United States' }[id] ?? id,
    name_ja: '',
    name_in_text: id === 'USA' ? 'the United States' : ({ CHN: 'China', JPN: 'Japan', RUS: 'Russia' }[id] ?? id),
  })),
  names: ['CHN', 'JPN', 'RUS', 'USA'].map((id) => ({
    ...{ kind: 'economy', id, language: 'ja', in_text: '', reading: '' },
    name: { CHN: '中国', JPN: '日本', RUS: 'ロシア', USA: '米国' }[id] ?? id,
  })),
  blocs: [],
  sources: [],
  definitions: [],
  letters: [],
  bands: [],
  workings: [],
  grades: [],
  site: [site],
  agreement: [],
  agreement_sets: [],
  recycling_rates: [],
  substitution: [],
  uses: [],
  sourcing: [],
  trade_parameters: [],
  targets: [],
  omissions: [],
  corrections: [],
  primary_sources: [],
  differences: [],
  mirror: [],
  re_exporters: [],
};

/** A mineral called by its id. */
export function mineral(id: string): Tables['minerals'][number] {
  return {
    id,
    name: id.charAt(0).toUpperCase() + id.slice(1),
    name_ja: '',
    name_in_text: id,
    symbol: '',
    stages: '',
    uses: '',
    uses_source: '',
    recycling_rate: null,
    recycling_rate_source: '',

    file: `data/minerals/${id}.yaml`,
  };
}

/** A stage called by its id; the first of a mineral is extraction. */
export function stage(of: string, id: string, position: number): StageRow {
  const kind = position === 1 ? 'extraction' : 'processing';
  return {
    mineral: of,
    stage: id,
    position,
    name: id,
    name_ja: '',
    goods: '',
    kind,
    beside: '',
    basis: '',
    hs: '',
    note: '',
  };
}

type ResultOf = Pick<IndicatorRow, 'indicator' | 'mineral' | 'stage' | 'year' | 'value'> & Partial<IndicatorRow>;

/** A result without bounds, from one source. */
export function result(of: ResultOf): IndicatorRow {
  const { base_year: baseYear = null, ...key } = of;
  return {
    id: resultId({ ...key, ...(baseYear === null ? {} : { baseYear }) }),
    reporter: '',
    partner: '',
    bloc: '',
    measure: '',
    base_year: null,
    lower: of.value,
    upper: of.value,
    unit: 'share',
    mark: '',
    grade: 'A',
    reason: of.value === null ? 'not-reported' : '',
    method: 'exact',
    assumptions: '',
    sources: 'survey',
    ...of,
  };
}

/** An indicator called by its id, computed from `input`. */
export function definition(id: string, input: string, unit = 'share'): Tables['definitions'][number] {
  const names = { name: id, name_ja: '', name_in_text: id, words: `the formula of ${id}`, latex: 'x' };
  return { id, family: 'concentration', input, unit, range_low: 0, range_high: 1, ...names };
}

/** The top share and the shares of a list of suppliers, with the parts that name the largest. */
export function supply(
  of: Pick<IndicatorRow, 'mineral' | 'stage' | 'year'> & Partial<IndicatorRow>,
  shares: Readonly<Record<string, number>>,
): { readonly indicators: readonly IndicatorRow[]; readonly parts: readonly PartRow[] } {
  const top = Math.max(...Object.values(shares));
  const topShare = result({ ...of, indicator: 'cr-1', value: top });
  return {
    indicators: [
      topShare,
      ...Object.entries(shares).map(([partner, value]) =>
        result({ ...of, indicator: 'partner-share', partner, value }),
      ),
    ],
    parts: Object.entries(shares)
      .filter(([, value]) => value === top)
      .map(([part, value]) => ({ id: topShare.id, part, value })),
  };
}

/** A published figure of world production, in tonnes. */
export function produced(
  of: Pick<ProductionRow, 'mineral' | 'stage' | 'economy' | 'year'> & Partial<ProductionRow>,
): ProductionRow {
  const value = of.value === undefined ? 0 : of.value;
  return {
    value,
    lower: value,
    upper: value,
    unit: 't',
    basis: '',
    quality: 'reported',
    primary: 'yes',
    source: 'survey',
    average_from: null,
    ...of,
  };
}

/** An input of a result, in tonnes. */
export function input(of: Pick<InputRow, 'id' | 'input'> & Partial<InputRow>): InputRow {
  const value = of.value === undefined ? 0 : of.value;
  return {
    value,
    lower: value,
    upper: value,
    unit: 't',
    year: 2024,
    quality: 'reported',
    source: 'survey',
    file: 'data/production/ore.yaml',
    path: '/series/0/years/2024/CHN',
    line: 7,
    ...of,
  };
}

/** A series of figures of world production. */
export function series(of: Pick<SeriesRow, 'mineral' | 'stage'> & Partial<SeriesRow>): SeriesRow {
  return {
    kind: 'production',
    reporter: '',
    source: 'survey',
    unit: 't',
    basis: '',
    table: 'Table 1',
    hs: '',
    classification: '',
    first_year: 2018,
    last_year: 2024,
    average_from: null,
    coverage: null,
    primary: 'yes',
    note: '',
    file: 'data/production/ore.yaml',
    path: '/series/0',
    line: 3,
    ...of,
  };
}

/** A figure of another publisher beside the primary one: Australian cobalt, 100 tonnes in both. */
export function difference(of: Partial<Row<'differences'>> = {}): Row<'differences'> {
  return {
    ...{ kind: 'production', reporter: '', mineral: 'cobalt', stage: 'mine', economy: 'AUS', year: 2024, measure: '' },
    ...{ hs: '', between: 'publishers', primary_source: 'survey', primary_unit: 't', primary_basis: '' },
    ...{ primary_value: 100, primary_lower: 100, primary_upper: 100, primary_quality: 'reported' },
    ...{ other_source: 'yearbook', other_unit: 't', other_basis: '', other_value: 100, other_lower: 100 },
    ...{ other_upper: 100, other_quality: 'reported', factor: null, factor_source: '' },
    ...{ difference: 0, difference_lower: null, difference_upper: null, verdict: 'same', above_tenth: 'no' },
    ...{ caveats: '', reason: '' },
    ...of,
  };
}

/** A flow that both sides report: Chinese magnets to Japan, 120 and 100 million dollars. */
export function mirrored(of: Partial<Row<'mirror'>> = {}): Row<'mirror'> {
  return {
    ...{ importer: 'JPN', exporter: 'CHN', mineral: 'rare-earths', stage: 'magnet', hs: '850511', year: 2024 },
    ...{ measure: 'value', unit: 'USD', imports: 120e6, imports_quality: 'reported', imports_source: 'customs' },
    ...{ exports: 100e6, exports_quality: 'reported', exports_source: 'customs', gap: 20e6 },
    ...{ gap_share: 1 / 6, gap_share_lower: null, gap_share_upper: null },
    ...of,
  };
}
