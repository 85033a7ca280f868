import { expect, test } from 'vitest';
import { formatProblem, sortProblems } from '../../problem.ts';
import { miniatureQuery } from '../../testing/miniature-query.ts';
import { stringsProblems } from './strings-problems.ts';

const query = miniatureQuery();

const english = `locale: en-GB
name: English
words:
  amounts: one-word
home:
  title: Findings of {date}
  count: "{count, plural, one {# stage} other {# stages}}"
  see: "See <data>the data</data> of {site}."
`;
const french = `locale: fr-FR
name: Français
words:
  amounts: one-word
home:
  title: Constats du {date}
  count: "{count, plural, one {# étape} other {# étapes}}"
  see: "Voir <data>les données</data> de {site}."
`;

const [site = query.site] = query.tables.site;

/** What is said of the French file after an edit; what it lacks of indicators and tables is left out. */
function said(edit: (text: string) => string, languages = 'en fr'): string {
  const files = [
    { path: 'content/strings/en.yaml', text: english },
    { path: 'content/strings/fr.yaml', text: edit(french) },
  ];
  const told = { ...query, site: { ...site, languages } };
  const problems = stringsProblems(files, told).filter(
    ({ message }) => !/"(indicators|tables|columnNotes)\./.test(message),
  );
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return sortProblems(problems)
    .map((problem) => formatProblem(problem, texts.get(problem.place.file)))
    .join('\n');
}

test('a file with the messages of the English one is right', () => {
  expect(said((text) => text)).toBe('');
});

test('a message that is missing is told at the one that is to follow it, with the English one', () => {
  expect(said((text) => text.replace('  title: Constats du {date}\n', ''))).toMatchInlineSnapshot(`
    "content/strings/fr.yaml:6:3 missing-message  content/strings/fr.yaml has no message "home.title".
      6 |   count: "{count, plural, one {# étape} other {# étapes}}"
        |   ^^^^^
      hint: Add it. In English it is "Findings of {date}"."
  `);
});

test('a message that is missing at the end of its section is told at the last one there', () => {
  expect(said((text) => text.replace(/ {2}see: .*\n/, ''))).toContain('fr.yaml:7:3 missing-message');
});

test('a message that nothing asks for is told, and the one that was meant', () => {
  expect(said((text) => text.replace('  title:', '  titel:'))).toContain(
    'content/strings/fr.yaml:6:3 unknown-key  There is no message called "home.titel".',
  );
  expect(said((text) => text.replace('  title:', '  titel:'))).toContain('Did you mean "home.title"?');
});

test('a message that cannot be read is told at the very character', () => {
  expect(said((text) => text.replace('du {date}', 'du {date'))).toMatchInlineSnapshot(`
    "content/strings/fr.yaml:6:22 message-syntax  The message "home.title" cannot be read: a "{" is not closed by a "}".
      6 |   title: Constats du {date
        |                      ^
      hint: Messages are in ICU MessageFormat: {name}, {count, plural, one {# stage} other {# stages}}, <b>…</b>."
  `);
});

test('a message that prints other values, or lost a link, is told', () => {
  expect(said((text) => text.replace('{date}', '{day}'))).toMatchInlineSnapshot(`
    "content/strings/fr.yaml:6:10 message-values  The message "home.title" asks for {day}, which it is not given.
      6 |   title: Constats du {day}
        |          ^^^^^^^^^^^^^^^^^
      hint: Take {day} out, or correct the name. In English it is "Findings of {date}".
    content/strings/fr.yaml:6:10 message-values  The message "home.title" leaves out {date}.
      6 |   title: Constats du {day}
        |          ^^^^^^^^^^^^^^^^^
      hint: Put {date} back, or, where the language has no use for it, write {date, select, other {}}. In English it is "Findings of {date}"."
  `);
  expect(said((text) => text.replace('<data>les données</data>', 'les données'))).toContain('lacks the link <data>.');
});

test('a value of which a language has no use is named without being printed', () => {
  expect(said((text) => text.replace('du {date}', '{date, select, other {}}'))).toBe('');
});

test('words for a form that the language never takes are told', () => {
  const files = [
    { path: 'content/strings/en.yaml', text: english },
    { path: 'content/strings/ja.yaml', text: french },
  ];
  // Unicode gives Japanese the one form "other" for every count.
  const [problem, ...others] = stringsProblems(files, query).filter(({ code }) => code === 'message-form');
  expect(problem).toMatchObject({ place: { line: 7 }, hint: expect.stringContaining('=1') });
  expect(problem?.message).toContain('"home.count" has words for "one"');
  expect(others).toEqual([]);
});

test('a message without words is told', () => {
  expect(said((text) => text.replace('Constats du {date}', '""'))).toContain(
    'empty-value  The message "home.title" is empty.',
  );
});

test('what stands between sentences may be nothing where English has a space', () => {
  const files = [
    { path: 'content/strings/en.yaml', text: `${english}between: " "\n` },
    { path: 'content/strings/ja.yaml', text: `${french}between: ""\n` },
  ];
  expect(stringsProblems(files, query).filter(({ code }) => code === 'empty-value')).toEqual([]);
});

test('a way to tell amounts that there is none of is told the ways', () => {
  expect(said((text) => text.replace('one-word', 'in-lakhs'))).toContain('hint: Write one of one-word, in-steps.');
});

test('a language of the site without a file is told', () => {
  expect(said((text) => text, 'en fr de')).toContain(
    'Pages have no words in the language "de": content/strings/de.yaml is not there.',
  );
});

test('what indicators are called is asked of every other language', () => {
  const files = [
    { path: 'content/strings/en.yaml', text: english },
    { path: 'content/strings/fr.yaml', text: french },
  ];
  const messages = stringsProblems(files, query).map(({ message }) => message);
  expect(messages).toContain('content/strings/fr.yaml has no message "indicators.hhi.name".');
  expect(messages).toContain('content/strings/fr.yaml has no message "indicators.hhi.bands.3".');
});
