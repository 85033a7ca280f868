import type { Language } from '../../text/language/language.ts';
import { labelRow } from '../marks/labels.ts';
import { type Drawing, type DrawnRow, type Width, widths } from '../model.ts';
import { type Bounds, isExact } from '../text/format.ts';
import { shareTicks } from '../text/measure.ts';
import { textWidth } from '../text/text-width.ts';
import { economyColour, faces, ink } from '../theme.ts';
import { type Layout, labelGap, type Place, type Side } from './layout.ts';
import type { End } from './pairs.ts';
import { radius, specs } from './spec.ts';

/** A range narrower than a point hides behind it, in pixels. */
const leastRange = 2 * radius;
/** From the top of the drawing to the first row: the key stands there. */
const keyRoom = 34;
const axisRoom: Readonly<Record<Width, number>> = { wide: 24, narrow: 2 };

/** Two points a mineral over the range of each, what they are above, names beside the rows or over them on a phone. */
export function stageDumbbellDrawing(layout: Layout, economy: string, width: Width, language: Language): Drawing {
  const { scale, left, plotWidth, height, places } = layout;
  const colour = economyColour(economy);
  const hasBar = places.some(({ pair }) => [pair.mine, pair.refining].some((end) => isRange(end.share, layout)));
  return {
    spec: specs[width],
    size: {
      width: plotWidth,
      height,
      padding: { left, right: widths[width] - left - plotWidth, top: keyRoom, bottom: axisRoom[width] },
    },
    params: { top: scale.top, ticks: scale.ticks, labels: shareTicks(scale.ticks, language.words) },
    rows: [
      ...keyRows(left, colour, hasBar, language),
      ...places.flatMap((place) => [...markRows(place, layout, { colour, language }), ...labelRows(place, layout)]),
    ],
  };
}

/** Does a share show as a bar: known only by bounds, or within a range wider than its point? */
function isRange(share: Bounds | null, { scale, plotWidth }: Layout): boolean {
  if (share === null || isExact(share)) return false;
  return share.value === null || (((share.upper ?? 1) - share.lower) / scale.top) * plotWidth > leastRange;
}

/** What an end says: "Cobalt refining 78%". */
function tipOf({ pair, name, low, high }: Place, end: End, { say }: Language): string {
  const key = `charts.stage-dumbbell.key.${end === pair.refining ? 'refining' : 'mine'}`;
  const { text } = low.end === end ? low : high;
  return say('charts.stage-dumbbell.tip', { mineral: name.replaceAll('\n', ' '), stage: say(key), share: text });
}

interface Look {
  readonly colour: string;
  readonly language: Language;
}

function markRows(place: Place, layout: Layout, { colour, language }: Look): readonly DrawnRow[] {
  const { pair, y } = place;
  const { mine, refining } = pair;
  const [from, to] = [mine.share?.value ?? null, refining.share?.value ?? null];
  const own = { mineral: pair.mineral, y };
  return [
    { layer: 'track', ...own, from: 0, to: layout.scale.top },
    ...(from === null || to === null ? [] : [{ layer: 'link', ...own, from, to, stroke: colour }]),
    ...[mine, refining].flatMap((end) => {
      const { stage, share } = end;
      if (share === null || !isRange(share, layout)) return [];
      const ends = { from: share.lower, to: share.upper ?? 1 };
      return [{ layer: 'range', ...own, stage, ...ends, fill: colour, tip: tipOf(place, end, language) }];
    }),
    ...(from === null
      ? []
      : [
          {
            layer: 'point',
            ...own,
            stage: mine.stage,
            at: from,
            fill: ink.paper,
            stroke: colour,
            tip: tipOf(place, mine, language),
          },
        ]),
    ...(to === null
      ? []
      : [
          {
            layer: 'point',
            ...own,
            stage: refining.stage,
            at: to,
            fill: colour,
            stroke: colour,
            tip: tipOf(place, refining, language),
          },
        ]),
  ];
}

function labelRows(
  { pair, name, nameY, y, low, high }: Place,
  { left, plotWidth, scale }: Layout,
): readonly DrawnRow[] {
  const x = (side: Side) => (side.at / scale.top) * plotWidth;
  const face = (end: End) => (end === pair.refining ? 'smallStrong' : 'small');
  return [
    labelRow({ x: -left, y: nameY, text: name, face: 'text' }),
    labelRow({ x: x(low) - labelGap, y, text: low.text, face: face(low.end), align: 'right' }),
    labelRow({ x: x(high) + labelGap, y, text: high.text, face: face(high.end) }),
  ];
}

/** What a hollow and a full point are, and a bar where there is one. */
function keyRows(left: number, colour: string, hasBar: boolean, { say }: Language): readonly DrawnRow[] {
  const y = 12 - keyRoom;
  const texts = ['mine', 'refining', ...(hasBar ? ['range'] : [])].map((part) => ({
    part,
    text: say(`charts.stage-dumbbell.key.${part}`),
  }));
  let x = -left + radius + 2;
  return texts.flatMap(({ part, text }) => {
    const at = x;
    const mark = part === 'range' ? 22 : 2 * radius;
    const textX = at - radius + mark + 6;
    x = textX + textWidth(text, faces.small) + 18 + radius;
    const label = labelRow({ x: textX, y, text, face: 'small', fill: ink.secondary });
    if (part === 'range')
      return [{ layer: 'key-range', x: at - radius, x2: at - radius + mark, y, fill: colour }, label];
    return [{ layer: 'key-point', x: at, y, fill: part === 'mine' ? ink.paper : colour, stroke: colour }, label];
  });
}
