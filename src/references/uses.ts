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
  const isChangeOf = query.definition(id)?.input === 'change';
  const { needs, may } = resultColumns(query, id, isChangeOf ? (written.get('of') ?? '') : '');
  return {
    needs: ['indicator', ...(isChangeOf ? ['of', 'base_year'] : []), ...needs],
    may: ['format', ...may],
    name: `the indicator ${id}`,
  };
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
  'indicator-trend': {
    needs: ['indicator', 'mineral', 'stage', 'from', 'to'],
    may: ['reporter', 'reporters', 'measure', 'note'],
  },
  'indicator-overview': { needs: ['indicator'], may: ['mineral', 'reporters', 'note'] },
};

/** A trend may follow several reporters or several partners, so that a partner may stand in either form. */
function trendUse(query: Query, written: Written): Pick<Use, 'needs' | 'may'> {
  const input = query.definition(written.get('indicator') ?? '')?.input;
  if (input === 'partner') return { needs: written.has('partners') ? ['partners'] : ['partner'], may: [] };
  if (input === 'balance') return { needs: written.has('reporters') ? ['reporters'] : ['reporter'], may: [] };
  return { needs: input === 'bloc' ? ['bloc'] : [], may: [] };
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
