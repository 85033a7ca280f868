/** Axes shared by the charts. The parameters `top`, `ticks` and their `labels` are set for each figure. */

/** The text of a tick: numbers are written by the language of the chart, before Vega sees them. */
export const tickLabel = 'labels[indexof(ticks, datum.value)]';

/** A horizontal axis of shares from zero to `top`. */
export const shareAxis = {
  axis: { orient: 'bottom' as const, values: { expr: 'ticks' }, labelExpr: tickLabel, labelFlush: true },
  scale: { domain: [0, { expr: 'top' }], nice: false, zero: true },
};

/** The same scale without axis and gridlines, for drawings in which names stand over the bars. */
export const bareShareAxis = { axis: null, scale: shareAxis.scale };

/** A position that the builder has worked out in pixels. */
export const pixels = { type: 'quantitative', scale: null, axis: null } as const;
