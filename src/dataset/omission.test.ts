import { describe, expect, test } from 'vitest';
import { readDataset } from './read.ts';
import { folder, toldAbout } from './testing.ts';

const file = 'omissions/forecasts.yaml';
const text = `
id: forecasts
what: Forecasts of demand
reason: projection
why: A forecast is no record of what happened.
publisher: A survey
source: mcs
instead: Read them where they are published.
`;

describe('what is left out', () => {
  test('is read with its reason, and where to look instead', () => {
    const { dataset, problems } = readDataset(folder({ [file]: text }));
    expect(problems).toEqual([]);
    expect(dataset.omissions.get('forecasts')).toMatchObject({
      what: 'Forecasts of demand',
      reason: 'projection',
      source: 'mcs',
      instead: 'Read them where they are published.',
      file: `data/${file}`,
      line: 1,
    });
  });

  test('has a reason of the list', () => {
    const told = toldAbout({ [file]: text.replace('reason: projection', 'reason: projections') });
    expect(told).toContain(`data/${file}:3:9 wrong-type  There is no reason called "projections".`);
    expect(told).toContain('Did you mean "projection"?');
  });

  test('names a document that is there', () => {
    const told = toldAbout({ [file]: text.replace('source: mcs', 'source: msc') });
    expect(told).toContain(`data/${file}:6:9 unknown-source`);
  });

  test('says why', () => {
    const told = toldAbout({ [file]: text.replace(/why: .*\n/, '') });
    expect(told).toContain('missing-key');
  });
});
