import { describe, expect, test } from 'vitest';
import { edited, toldAbout } from '../testing.ts';

const stated = (source: string, from: number, to: number) => `primary:
  - stage: refining
    source: ${source}
    from: ${from}
    to: ${to}
    why: The only one
stages:`;

describe('what a mineral says of its primary source', () => {
  test('passes where the series says the same', () => {
    expect(toldAbout(edited('minerals/gallium.yaml', 'stages:', stated('mcs', 2024, 2024)))).toBe('');
  });

  test('is told where a year has no primary series of the source', () => {
    expect(toldAbout(edited('minerals/gallium.yaml', 'stages:', stated('mcs', 2023, 2024)))).toMatchInlineSnapshot(`
      "data/minerals/gallium.yaml:7:13 primary-disagrees  mcs is not primary for refining of gallium in 2023.
        7 |     source: mcs
          |             ^^^
        hint: Correct the source or the years, or write "primary: yes" in its series in data/production/gallium.yaml."
    `);
  });

  test('is told where the years end before they begin', () => {
    expect(toldAbout(edited('minerals/gallium.yaml', 'stages:', stated('mcs', 2024, 2023)))).toContain(
      'primary-disagrees  mcs is not primary for refining of gallium in 2024.',
    );
  });

  test('is needed where a second source covers the year', () => {
    const second = `  - stage: refining
    source: other
    unit: kg
    primary: no
    years:
      2024:
        CHN: 800
  - stage: refining
    source: mcs
    unit: kg
    primary: yes
    years:`;
    const first = '  - stage: refining\n    source: mcs\n    unit: kg\n    years:';
    const files: Readonly<Record<string, string>> = {
      ...edited('production/gallium.yaml', first, second),
      'sources/other.yaml':
        'id: other\npublisher: A\ntitle: B\nlicence: C\nredistribute: yes\nurl: https://example.org\n',
    };
    expect(toldAbout(files)).toMatchInlineSnapshot(`
      "data/production/gallium.yaml:11:13 primary-unexplained  mcs is primary for refining of gallium in 2024, beside other sources, and data/minerals/gallium.yaml does not say why.
        11 |     source: mcs
           |             ^^^
        hint: Add to "primary:" there the stage, the source, the years "from" and "to", and in a sentence "why"."
    `);
    const explained = edited('minerals/gallium.yaml', 'stages:', stated('mcs', 2024, 2024));
    expect(toldAbout({ ...files, ...explained })).toBe('');
  });
});
