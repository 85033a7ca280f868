import type { Query } from '../tables/query.ts';
import { partiesOf } from './overview-rows.ts';
import type { Element, Written } from './parse.ts';
import { resultColumns } from './result-columns.ts';

/** What one way of using a component needs beside what its component always needs, and what else it may have. */
export interface Use {
  readonly needs: readonly string[];
  readonly may: readonly string[];
  /** What the use is called in messages: "the indicator cr-1". */
  readonly name: string;
}

const nothing: Omit<Use, 'name'> = { needs: [], may: [] };

function useOfIndicator(query: Query, written: Written): Use {
  const id = written.get('indicator') ?? '';
  const { needs, may } = resultColumns(query, id, written.get('of') ?? '');
  return { needs: ['indicator', ...needs], may: ['format', ...may], name: `the indicator ${id}` };
}

const tableUses: Readonly<Record<string, Use>> = {
  production: { needs: ['table', 'economy', 'mineral', 'stage'], may: ['format'], name: 'a figure of production' },
  imports: {
    needs: ['table', 'reporter', 'partner', 'mineral', 'stage'],
    may: ['measure', 'format'],
    name: 'a figure of imports',
  },
};

/** Kinds of `<Chart>`, with what each needs and may have. */
export const charts: Readonly<Record<string, Omit<Use, 'name'>>> = {
  'supplier-shares': { needs: ['mineral', 'stage', 'year'], may: ['reporter', 'measure', 'note'] },
  'stage-shares': { needs: ['mineral', 'year'], may: ['note'] },
  'indicator-trend': { needs: ['indicator', 'from', 'to'], may: ['note'] },
  'indicator-overview': { needs: ['indicator'], may: ['mineral', 'reporters', 'note'] },
};

/** Attributes that have a second form, for several lines in one chart. */
const several: Readonly<Record<string, string>> = { reporter: 'reporters', partner: 'partners' };

/** The forms in which an attribute may stand in a trend: the one that is written, or either. */
function formsOf(name: string, written: Written): readonly string[] {
  const many = several[name];
  if (many === undefined) return [name];
  return written.has(many) ? [many] : [name, many];
}

/**
 * A trend is named as its results are, but for the year. Changes take every attribute here: that none of them has a trend
 * is told with the data.
 */
function trendUse(query: Query, written: Written): Pick<Use, 'needs' | 'may'> {
  const { needs, may } = resultColumns(query, written.get('indicator') ?? '', written.get('of') ?? '');
  const named = [...needs, ...may].flatMap((name) => formsOf(name, written));
  if (needs.includes('base_year')) return { needs: [], may: [...named, 'of'] };
  return { needs: needs.map((name) => formsOf(name, written)[0] ?? name), may: named };
}

/** What one indicator makes its chart need beside what the kind does. */
function moreOf(kind: string, query: Query, written: Written): Pick<Use, 'needs' | 'may'> {
  if (kind === 'indicator-trend') return trendUse(query, written);
  if (kind !== 'indicator-overview') return nothing;
  return { needs: partiesOf(query, written.get('indicator') ?? ''), may: [] };
}

function useOfChart(query: Query, written: Written): Use {
  const kind = written.get('kind') ?? '';
  const known = charts[kind] ?? nothing;
  const more = moreOf(kind, query, written);
  return {
    needs: ['kind', ...known.needs, ...more.needs],
    may: [...known.may, ...more.may],
    name: `the chart ${kind}`,
  };
}

/** What this very use of a component needs and may have, beside what its component always needs. */
export function useOf(element: Element, written: Written, query: Query): Use | undefined {
  if (element.name === 'Chart') return charts[written.get('kind') ?? ''] ? useOfChart(query, written) : undefined;
  if (element.name !== 'Value') return undefined;
  const table = written.get('table');
  return table === undefined ? useOfIndicator(query, written) : tableUses[table];
}
