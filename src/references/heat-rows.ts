import type { Query } from '../tables/query.ts';
import type { IndicatorRow } from '../tables/schema.ts';
import { levelsOf } from './overview-rows.ts';
import type { Written } from './parse.ts';

/** What the columns of a heat table are: the importers or the suppliers that are named, else the stages of the chain. */
export function acrossOf(written: Written): 'reporter' | 'partner' | 'stage' {
  if (written.has('reporters')) return 'reporter';
  return written.has('partners') ? 'partner' : 'stage';
}

/** By value before by weight, as everywhere that one of the two is shown. */
const measures: readonly string[] = ['value', 'quantity', ''];

/** The newest year in which any of the rows has a value, by value where there is such; else the newest rows. */
function newestOf(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const measure = measures.find((each) => rows.some((row) => row.measure === each && row.value !== null));
  const ofMeasure = rows.filter((row) => row.measure === (measure ?? rows[0]?.measure));
  const known = ofMeasure.filter(({ value }) => value !== null);
  const newest = Math.max(...(known.length > 0 ? known : ofMeasure).map(({ year }) => year));
  return ofMeasure.filter(({ year }) => year === newest);
}

/** The last stage of each kind along the chain that a result has a value for; those beside the chain are left out. */
function lastOfKind(query: Query, rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const stageOf = ({ mineral, stage }: IndicatorRow) => query.stage(mineral, stage);
  const along = rows.filter((row) => stageOf(row)?.beside === '');
  const groups = Map.groupBy(along, (row) => `${row.mineral} ${stageOf(row)?.kind ?? ''}`);
  return [...groups.values()].flatMap((group) => {
    const known = group.filter(({ value }) => value !== null);
    const place = (row: IndicatorRow) => stageOf(row)?.position ?? 0;
    const [last] = (known.length > 0 ? known : group).sort((a, b) => place(b) - place(a));
    return last ?? [];
  });
}

/**
 * The results in the cells of a heat table: of each mineral and stage the newest year, of each importer by itself, of
 * suppliers all of one year; where the columns are stages those of the world, one stage of each kind.
 */
export function heatRows(written: Written, query: Query): readonly IndicatorRow[] {
  const across = acrossOf(written);
  const of = (name: string) => written.get(name)?.split(' ');
  const [minerals, reporters, partners] = [of('minerals'), of('reporters'), of('partners')];
  const isMeant = (row: IndicatorRow) =>
    (minerals?.includes(row.mineral) ?? row.mineral !== '') &&
    row.stage !== '' &&
    (reporters?.includes(row.reporter) ?? row.reporter === (written.get('reporter') ?? '')) &&
    (partners?.includes(row.partner) ?? row.partner === (written.get('partner') ?? '')) &&
    row.bloc === (written.get('bloc') ?? '') &&
    row.measure === (written.get('measure') ?? row.measure);
  const rows = levelsOf(query, written.get('indicator') ?? '').filter(isMeant);
  const listOf = ({ mineral, stage, reporter }: IndicatorRow) => [mineral, stage, reporter].join('|');
  const newest = [...Map.groupBy(rows, listOf).values()].flatMap(newestOf);
  return across === 'stage' ? lastOfKind(query, newest) : newest;
}
