import type { APIRoute, GetStaticPaths } from 'astro';
import { citablePages } from '../../../../components/cite/citable.ts';
import { type Edition, editions, inEachLanguage, keyed } from '../../../../components/edition.ts';
import { bibtex } from '../../../../publishing/cite/bibtex.ts';
import { type CitedPage, citedOf } from '../../../../publishing/cite/cited.ts';
import { cslJson } from '../../../../publishing/cite/csl-json.ts';

const writers = { bib: bibtex, json: cslJson } as const;

interface Props {
  readonly query: Edition;
  readonly page: CitedPage;
  readonly form: keyof typeof writers;
}

const forms = ['bib', 'json'] as const;

export const getStaticPaths = (async () => {
  const folders = inEachLanguage([{ params: {} }]).map(({ params }) => params.language);
  const inLanguages = editions().map(async (query, i) => {
    const pages = await citablePages(query);
    return pages.flatMap((page) => {
      const [folder = '', id = ''] = page.path.split('/');
      return forms.map((form) => ({
        params: { language: folders[i], folder, id, form },
        props: { query, page, form },
      }));
    });
  });
  return keyed((await Promise.all(inLanguages)).flat());
}) satisfies GetStaticPaths;

/** A page for a reference manager: BibTeX or CSL-JSON. */
export const GET: APIRoute<Props> = ({ props: { query, page, form } }) =>
  new Response(writers[form](citedOf(query, page)));
