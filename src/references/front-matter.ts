import { date, integer, list, text } from '../dataset/schema/fields.ts';
import { mentions, type Names } from '../dataset/schema/names.ts';
import { readRecord } from '../dataset/schema/read-record.ts';
import { record, scalar } from '../dataset/schema/record.ts';
import { readYaml } from '../dataset/yaml/located.ts';
import type { Problem } from '../problem.ts';
import type { Query } from '../tables/query.ts';

const longestSummary = 160;

const summary = scalar((written, wrong) => {
  if (written.length <= longestSummary) return written;
  return wrong({
    code: 'front-matter',
    message: `The summary has ${written.length} characters, ${written.length - longestSummary} too many.`,
    hint: `Search results and lists cut it at ${longestSummary}. Put what matters most first and let the rest go.`,
  });
});

function briefingSchema(names: Names | undefined) {
  const { mineral, economy } = mentions(names);
  return record({
    title: text,
    summary,
    date: date({ coarse: false }),
    updated: date({ coarse: false }).exactOptional(),
    topics: list(mineral),
    reporters: list(economy),
  });
}

function indicatorSchema() {
  return record({ title: text, summary: text, order: integer('a place in the list', [0, 10_000]) });
}

function namesIn(query: Query): Names {
  return {
    sources: new Set(query.tables.sources.map(({ id }) => id)),
    minerals: new Map(query.tables.minerals.map(({ id }) => [id, undefined])),
    blocs: new Set(query.tables.blocs.map(({ id }) => id)),
    languages: { needed: [], allowed: [] },
  };
}

/** The block between the first two lines of `---`, with blank lines before it so that its places are the file's. */
function frontMatterOf(content: string): string | undefined {
  const match = /^(\uFEFF?---\r?\n)([\s\S]*?)^---\s*$/m.exec(content);
  return match?.index === 0 ? `\n${match[2]}` : undefined;
}

function missing(file: string): Problem {
  return {
    code: 'front-matter',
    place: { file, line: 1, column: 1, length: 3 },
    message: 'The page has no front matter.',
    hint: 'Begin the file with a line "---", the title, summary and so on, and a second line "---".',
  };
}

/** Every mistake in the front matter of a briefing or of the page of an indicator. */
export function frontMatterProblems(file: string, content: string, query: Query): readonly Problem[] {
  const block = frontMatterOf(content);
  if (block === undefined) return [missing(file)];
  const { located, problems } = readYaml({ path: file, bytes: new TextEncoder().encode(block) });
  if (located === undefined) return problems;
  const names = namesIn(query);
  const isBriefing = file.startsWith('content/briefings/');
  const read = isBriefing
    ? readRecord({
        located,
        path: [],
        schema: { strict: briefingSchema(names), lenient: () => briefingSchema(undefined) },
      })
    : readRecord({ located, path: [], schema: { strict: indicatorSchema(), lenient: indicatorSchema } });
  return [...problems, ...read.problems];
}
