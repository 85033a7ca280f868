/** What Pagefind finds on one page. */
interface Found {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** HTML with the words that were found in `<mark>`. */
  readonly excerpt: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

interface Pagefind {
  readonly search: (
    words: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Found> }[] }>;
}

/** What the page says, filled in by its template in its language. */
interface Said {
  readonly none: string;
  readonly one: string;
  /** With `#` for the number. */
  readonly other: string;
  readonly failed: string;
  readonly kinds: Readonly<Record<string, string>>;
}

const mostShown = 30;
/** Milliseconds without a key before the search begins. */
const pause = 200;

const form = document.querySelector<HTMLFormElement>('#search-form');
const status = document.querySelector<HTMLElement>('#search-status');
const list = document.querySelector<HTMLOListElement>('#search-results');
const template = document.querySelector<HTMLTemplateElement>('#search-result');

/** Words as the index knows them: languages without spaces are cut as the reader's browser cuts them. */
function cut(words: string): string {
  const { lang } = document.documentElement;
  if (!/^(ja|zh|th)/.test(lang)) return words;
  const parts = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(words)];
  return parts.flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : [])).join(' ');
}

/** A result in the form that the page gives: its rules of style are those of the elements that stand in it. */
function itemOf({ url, meta, excerpt, filters }: Found, form: HTMLTemplateElement, kinds: Said['kinds']): Node {
  const item = form.content.cloneNode(true);
  if (!(item instanceof DocumentFragment)) throw new Error('a template holds a fragment');
  const [title, kind, text] = ['a', '.minor', '.excerpt'].map((part) => item.querySelector<HTMLElement>(part));
  title?.setAttribute('href', url);
  if (title) title.textContent = meta['title'] ?? url;
  if (kind) kind.textContent = kinds[filters['kind']?.[0] ?? ''] ?? '';
  if (text) text.innerHTML = excerpt;
  return item;
}

function countInWords(count: number, said: Said): string {
  if (count === 0) return said.none;
  return count === 1 ? said.one : said.other.replace('#', String(count));
}

async function start(
  fields: HTMLFormElement,
  told: HTMLElement,
  results: HTMLOListElement,
  one: HTMLTemplateElement,
): Promise<void> {
  const said: Said = JSON.parse(fields.dataset['said'] ?? '{}');
  const folder = fields.dataset['index'] ?? '';
  let pagefind: Pagefind | undefined;
  let last = 0;

  async function search(): Promise<void> {
    const asked = new FormData(fields);
    const words = String(asked.get('q') ?? '').trim();
    const kind = String(asked.get('kind') ?? '');
    const at = new URL(location.href);
    at.search = words === '' ? '' : String(new URLSearchParams({ q: words, ...(kind === '' ? {} : { kind }) }));
    history.replaceState(null, '', at);
    last += 1;
    const mine = last;
    if (words === '') return show([], '');
    try {
      pagefind ??= await import(/* @vite-ignore */ `${folder}pagefind.js`);
      const { results: found } = (await pagefind?.search(cut(words), { filters: kind === '' ? {} : { kind } })) ?? {
        results: [],
      };
      const shown = await Promise.all(found.slice(0, mostShown).map((result) => result.data()));
      if (mine === last) show(shown, countInWords(found.length, said));
    } catch {
      if (mine === last) show([], said.failed);
    }
  }

  function show(found: readonly Found[], words: string): void {
    told.textContent = words;
    results.replaceChildren(...found.map((each) => itemOf(each, one, said.kinds)));
  }

  const given = new URLSearchParams(location.search);
  for (const name of ['q', 'kind']) {
    const field = fields.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = given.get(name) ?? '';
  }
  let timer = 0;
  fields.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(search, pause);
  });
  fields.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void search();
  });
  await search();
}

if (form && status && list && template) void start(form, status, list, template);
