import type { ChartModel } from '../model.ts';
import { drawChart } from '../render.ts';
import { type Box, labelsOf, sizeOf } from './svg-labels.ts';

const slack = 1;

/** What is wrong with the labels of both drawings of a model: one that leaves its drawing, or stands over another. */
export async function labelFaults(model: ChartModel): Promise<readonly string[]> {
  const faults = (['wide', 'narrow'] as const).map(async (width) => {
    const svg = await drawChart(model, { width, idPrefix: 'fig', labelledBy: 'title' });
    const labels = labelsOf(svg);
    return [...outside(labels, sizeOf(svg)), ...overlapping(labels)].map((fault) => `${width}: ${fault}`);
  });
  return (await Promise.all(faults)).flat();
}

function outside(labels: readonly Box[], [width, height]: readonly [number, number]): readonly string[] {
  return labels
    .filter(({ left, top }) => left < -slack || top < -slack)
    .concat(labels.filter(({ right, bottom }) => right > width + slack || bottom > height + slack))
    .map(({ text }) => `"${text}" is cut`);
}

function overlapping(labels: readonly Box[]): readonly string[] {
  return labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom - slack && b.top < a.bottom - slack)
      .map((b) => `"${a.text}" over "${b.text}"`),
  );
}
