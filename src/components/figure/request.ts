/** What a `<Chart>` asks for: attributes as the author writes them. */
export interface ChartRequest {
  readonly kind: string;
  /** Every chart but an overview is of one mineral. */
  readonly mineral?: string;
  readonly stage?: string;
  readonly reporter?: string;
  readonly reporters?: string;
  readonly partner?: string;
  readonly partners?: string;
  readonly bloc?: string;
  readonly indicator?: string;
  readonly measure?: string;
  readonly year?: string;
  readonly from?: string;
  readonly to?: string;
  /** A value that the axis has room for, so that drawings side by side compare. It changes no number, hence no id. */
  readonly holds?: number;
}

/**
 * The id of a chart, the stem of the addresses of its data: what it asks for, in a fixed order. It stays the same from
 * edition to edition, and the same chart on two pages is one.
 *
 * @example 'supplier-shares.jpn.rare-earths.magnet.value.2024'
 */
export function chartId(request: ChartRequest): string {
  const { kind, indicator, reporter, reporters, partner, partners, bloc, mineral, stage, measure, year } = request;
  const span = request.from === undefined ? undefined : `${request.from}-${request.to ?? ''}`;
  return [kind, indicator, reporter, reporters, partner, partners, bloc, mineral, stage, measure, year, span]
    .filter((part) => part !== undefined && part !== '')
    .join('.')
    .replaceAll(' ', '-')
    .toLowerCase();
}
