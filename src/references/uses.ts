import type { Query } from '../tables/query.ts';
import { type ChartKindId, chartKinds, isChartKind } from './charts/kinds.ts';
import type { Element, Written } from './parse.ts';
import { resultColumns } from './result-columns.ts';

/** What one way of using a component needs beside what its component always needs, and what else it may have. */
export interface Use {
  readonly needs: readonly string[];
  readonly may: readonly string[];
  /** What the use is called in messages: "the indicator cr-1". */
  readonly name: string;
}

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

function useOfChart(query: Query, written: Written, kind: ChartKindId): Use {
  const known = chartKinds[kind];
  const more = known.more?.(query, written) ?? { needs: [], may: [] };
  return {
    needs: ['kind', ...known.needs, ...more.needs],
    may: [...known.may, ...more.may],
    name: `the chart ${kind}`,
  };
}

/** What this very use of a component needs and may have, beside what its component always needs. */
export function useOf(element: Element, written: Written, query: Query): Use | undefined {
  if (element.name === 'Chart') {
    const kind = written.get('kind') ?? '';
    return isChartKind(kind) ? useOfChart(query, written, kind) : undefined;
  }
  if (element.name !== 'Value') return undefined;
  const table = written.get('table');
  return table === undefined ? useOfIndicator(query, written) : tableUses[table];
}
