import { formatProblem } from '../problem.ts';
import type { Query } from '../tables/query.ts';
import { checkContent } from './content.ts';

/** For tests: front matter of a briefing in which nothing is wrong, nine lines of it. */
export const head = `---
title: A briefing
summary: What it says.
date: 2025-06-30
topics:
  - testium
reporters:
  - JPN
---
`;

/** For tests: a result that the miniature has by value, as `<Value>` names it. */
export const share =
  'indicator="partner-share" reporter="JPN" mineral="testium" stage="metal" partner="CHN" year="2024"';

/** For tests: what the check says of a page with a body; line 11 of a briefing is the first of it. */
export function saidWith(query: Query) {
  return (body: string, path = 'content/briefings/b.mdx', front = head): string => {
    const text = `${front}\n${body}\n`;
    const problems = checkContent([{ path, text }], query).filter(({ code }) => code !== 'missing-indicator-page');
    return problems.map((problem) => formatProblem(problem, text)).join('\n');
  };
}
