import { describe, expect, test } from 'vitest';
import { markPhrases } from './foreign-phrases.ts';

const marked = (html: string) => markPhrases(html, { id: 'ja', locale: 'ja-JP' });

describe('phrases in the language of the data', () => {
  test('are marked on a page in another script, from their first word to their last', () => {
    expect(marked('<li>CEPII「BACI, bilateral trade at the product level」、2026年1月。</li>')).toBe(
      '<li>CEPII「<span lang="en">BACI, bilateral trade at the product level</span>」、2026年1月。</li>',
    );
    expect(marked('根拠はRegulation (EU) 2024/1252 of the Council第5条。')).toBe(
      '根拠は<span lang="en">Regulation (EU) 2024/1252 of the Council</span>第5条。',
    );
  });

  test('are a single word where it is a title', () => {
    expect(marked('<p>Marshall 2011『<em>Inequalities</em>』、<em>重要</em></p>')).toBe(
      '<p>Marshall 2011『<em lang="en">Inequalities</em>』、<em>重要</em></p>',
    );
  });

  test('are no abbreviations, codes, addresses and names of one word', () => {
    const html =
      '<p>USGSのHS 850511、CC BY 4.0、Lodestoneによる。Lodestone. https://example.org/ja/rare-earths/、min(1, 0.19 × 194)</p>';
    expect(marked(html)).toBe(html);
  });

  test('are left alone where an element says its language, however deep it goes', () => {
    const html = '<div lang="en"><div>Rare earths</div> and the rest</div>';
    expect(marked(`${html}<p>Rare earths</p>`)).toBe(`${html}<p><span lang="en">Rare earths</span></p>`);
  });

  test('take no part of a character that is written by its name or number', () => {
    expect(marked('<p>「&quot;Rare earths&quot;」、（&lt;US data&gt;）</p>')).toBe(
      '<p>「&quot;<span lang="en">Rare earths</span>&quot;」、（&lt;<span lang="en">US data</span>&gt;）</p>',
    );
    expect(marked('<p>例&nbsp;R&amp;D budgets&#39;、&#39;Rare earths&#39;</p>')).toBe(
      '<p>例&nbsp;<span lang="en">R&amp;D budgets&#39;</span>、&#39;<span lang="en">Rare earths&#39;</span></p>',
    );
  });

  test('are left alone in code, drawings and attributes', () => {
    const html = '<a title="Rare earths"><code>curl this file</code><svg><text>Rare earths</text></svg><br/></a>';
    expect(marked(html)).toBe(html);
  });

  test('are not looked for where the page has the same script', () => {
    const html = '<p>Terres rares</p>';
    expect(markPhrases(html, { id: 'fr', locale: 'fr-FR' })).toBe(html);
    expect(markPhrases(html, { id: 'en', locale: 'en-GB' })).toBe(html);
  });
});
