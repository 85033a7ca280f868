import { describe, expect, test } from 'vitest';
import { language } from '../../text/language/languages.ts';
import type { Suggestion } from '../next/suggestion.ts';
import { economySuggestionText, suggestionText } from './suggestion.ts';

const english = { mineralInText: () => 'beryllium', goods: () => 'unwrought beryllium' };
const japanese = { mineralInText: () => 'ベリリウム', goods: () => 'ベリリウム地金' };
const inEnglish = (of: Suggestion) => suggestionText(language('en'), english, 'beryllium', of);
const inJapanese = (of: Suggestion) => suggestionText(language('ja'), japanese, 'beryllium', of);

const look = { what: 'imports', places: [{ name: 'Survey', minerals: 1 }] } as const;
const nowhere = { what: 'imports', places: [] } as const;
const goods = { stage: 'metal', as: 'named', codes: ['811212'] } as const;

describe('what is missing of a mineral', () => {
  test('is told with where one might look, and without where nobody is known to give it', () => {
    const none = { kind: 'no-imports', ...goods, importers: 0, aside: 0, reporters: 3, look } as const;
    expect(inEnglish(none)).toBe(
      'No imports of unwrought beryllium by partner (HS 811212). Look first for newer figures from Survey (imports of 1 mineral here).',
    );
    expect(inEnglish({ ...none, look: nowhere })).toBe('No imports of unwrought beryllium by partner (HS 811212).');
    expect(inJapanese(none)).toBe(
      'ベリリウム地金の相手国別輸入がない（HS 811212）。まずSurvey（本サイトでは1鉱物の輸入を収録）の最新版を参照されたい。',
    );
  });

  test('counts the reporters with imports, and apart from them those of a basket alone', () => {
    const few = { kind: 'few-importers', ...goods, importers: 1, aside: 2, reporters: 3, look: nowhere } as const;
    expect(inEnglish(few)).toMatch(
      /at hand for 1 of 3 reporters; for 2 more there are only imports under a code of several/,
    );
    expect(inEnglish({ ...few, importers: 0 })).toMatch(
      /at hand for none of 3 reporters; for 2 there are only imports/,
    );
    expect(inEnglish({ ...few, aside: 0 })).toMatch(/ are at hand for 1 of 3 reporters\.$/);
    expect(inJapanese(few)).toMatch(
      /^ベリリウム地金の相手国別輸入は、3の報告国・地域のうち1についてのみ収録している。ほかに2か国・地域/,
    );
  });

  test('never calls what crosses a border mined', () => {
    const of = (as: 'ores' | 'mine') => inEnglish({ kind: 'basket', ...goods, as });
    expect(of('ores')).toMatch(/^Imports of beryllium ores and concentrates are counted under HS 811212 alone/);
    expect(of('mine')).toMatch(/^Imports of beryllium at the mine stage are counted/);
  });

  test('lists what the profile lacks', () => {
    expect(inEnglish({ kind: 'profile', parts: ['uses', 'recycling-rate'] })).toBe(
      'The profile lacks uses and recycling rate.',
    );
  });
});

describe('what is missing of an economy', () => {
  const missing = { kind: 'no-imports', has: 0, lacks: 5, aside: 1, look: nowhere } as const;

  test('is told with the minerals that are there under codes of several goods alone', () => {
    expect(economySuggestionText(language('en'), 'Japan', missing)).toBe(
      'No imports of Japan by partner are at hand. Of 1 mineral they are at hand only under a code of several goods or of another form, which no indicator uses.',
    );
    expect(economySuggestionText(language('en'), 'Japan', { ...missing, has: 2, aside: 0 })).toBe(
      'Imports of Japan by partner are not at hand for 5 minerals that other reporters’ imports are known of.',
    );
  });
});
