import { cut, hasWords } from './words.ts';

/** What Pagefind finds on one page. */
interface Found {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The text of the page. */
  readonly content: string;
  /** HTML with the words that were found in `<mark>`. */
  readonly excerpt: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

interface Pagefind {
  readonly search: (
    words: string,
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

/** What a reader asks for: words, and a kind of pages or all of them. */
interface Asked {
  readonly q: string;
  readonly kind: string;
}

/** Pages that are shown, and how many there are. */
interface Answer {
  readonly shown: readonly Found[];
  readonly count: number;
}

/** The parts of the page. */
interface Parts {
  readonly form: HTMLFormElement;
  readonly status: HTMLElement;
  readonly list: HTMLOListElement;
  readonly result: HTMLTemplateElement;
}

const mostShown = 30;
/** Milliseconds without a key before the search begins. */
const pause = 200;

function askedIn(form: HTMLFormElement): Asked {
  const fields = new FormData(form);
  return { q: String(fields.get('q') ?? '').trim(), kind: String(fields.get('kind') ?? '') };
}

/** Puts what is asked into the address, so that it can be kept and passed on. */
function keepAddress({ q, kind }: Asked): void {
  const at = new URL(location.href);
  at.search = q === '' ? '' : String(new URLSearchParams({ q, ...(kind === '' ? {} : { kind }) }));
  history.replaceState(null, '', at);
}

function takeAddress(form: HTMLFormElement): void {
  const given = new URLSearchParams(location.search);
  for (const name of ['q', 'kind']) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = given.get(name) ?? '';
  }
}

/** Pages that have the words, those first that have them in their title; Pagefind also gives pages that share first letters. */
async function answerTo(pagefind: Pagefind, { q, kind }: Asked): Promise<Answer> {
  const words = cut(q, document.documentElement.lang);
  const { results } = await pagefind.search(words, { filters: kind === '' ? {} : { kind } });
  const first = await Promise.all(results.slice(0, mostShown).map((result) => result.data()));
  const kept = first.filter(({ content, meta }) => hasWords(`${meta['title'] ?? ''} ${content}`, words));
  const isNamed = ({ meta }: Found) => hasWords(meta['title'] ?? '', words);
  const shown = [...kept.filter(isNamed), ...kept.filter((found) => !isNamed(found))];
  return { shown, count: shown.length < first.length ? shown.length : results.length };
}

/** A result in the form that the page gives: its rules of style are those of the elements that stand in it. */
function itemOf({ url, meta, excerpt, filters }: Found, result: HTMLTemplateElement, kinds: Said['kinds']): Node {
  const item = document.importNode(result.content, true);
  const [title, kind, text] = ['a', '.minor', '.excerpt'].map((part) => item.querySelector<HTMLElement>(part));
  title?.setAttribute('href', url);
  if (title) title.textContent = meta['title'] ?? url;
  if (kind) kind.textContent = kinds[filters['kind']?.[0] ?? ''] ?? '';
  if (text) text.innerHTML = excerpt;
  return item;
}

function show({ status, list, result }: Parts, { shown, count }: Answer, said: Said): void {
  const counted = count === 1 ? said.one : said.other.replace('#', String(count));
  status.textContent = count === 0 ? said.none : counted;
  list.replaceChildren(...shown.map((found) => itemOf(found, result, said.kinds)));
}

/** Answers what the form asks, now and whenever it changes; a late answer never replaces that of a later question. */
function start(parts: Parts): void {
  const { form, status, list } = parts;
  const said: Said = JSON.parse(form.dataset['said'] ?? '{}');
  let loading: Promise<Pagefind> | undefined;
  let last = 0;
  async function search(): Promise<void> {
    const asked = askedIn(form);
    keepAddress(asked);
    last += 1;
    const mine = last;
    if (asked.q === '') {
      status.textContent = '';
      list.replaceChildren();
      return;
    }
    try {
      loading ??= import(/* @vite-ignore */ `${form.dataset['index'] ?? ''}pagefind.js`);
      const answer = await answerTo(await loading, asked);
      if (mine === last) show(parts, answer, said);
    } catch {
      if (mine === last) status.textContent = said.failed;
    }
  }
  listen(form, () => void search());
  takeAddress(form);
  void search();
}

function listen(form: HTMLFormElement, search: () => void): void {
  let timer = 0;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(search, pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    search();
  });
}

const form = document.querySelector<HTMLFormElement>('#search-form');
const status = document.querySelector<HTMLElement>('#search-status');
const list = document.querySelector<HTMLOListElement>('#search-results');
const result = document.querySelector<HTMLTemplateElement>('#search-result');
if (form && status && list && result) start({ form, status, list, result });
