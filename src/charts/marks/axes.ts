/** Axes shared by the charts. The parameters `top` and `ticks` are set for each figure. */

const shareLabels = "format(100 * datum.value, '.3~r') + (datum.value === top ? '%' : '')";

/** A horizontal axis of shares from zero to `top`, the unit on the last tick alone. */
export const shareAxis = {
  axis: { orient: 'bottom' as const, values: { expr: 'ticks' }, labelExpr: shareLabels, labelFlush: true },
  scale: { domain: [0, { expr: 'top' }], nice: false, zero: true },
};

/** The same scale without axis and gridlines, for drawings in which names stand over the bars. */
export const bareShareAxis = { axis: null, scale: shareAxis.scale };

/** A position that the builder has worked out in pixels. */
export const pixels = { type: 'quantitative', scale: null, axis: null } as const;
