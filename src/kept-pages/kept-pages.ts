import type { AstroPrerenderer } from 'astro';
import { keptFolder } from '../kept/kept-folder.ts';
import { queryOf } from '../tables/query.ts';
import { openTables } from '../tables/read.ts';
import { remakeWith } from '../tables/reading/derived.ts';
import { noting, shared } from '../tables/reading/reads.ts';
import { recordedQuery } from '../tables/reading/recorded.ts';
import { type LastBuild, lastBuild } from './last-build.ts';
import { type BuiltPage, keyList, newRecord } from './new-record.ts';
import { pageFile, requestedPath } from './page-file.ts';
import { proseBelow } from './prose.ts';
import { putBack } from './put-back.ts';
import { keepRecord, recordOf } from './record.ts';
import { settingsOf } from './settings.ts';
import { settled } from './settled.ts';

/** Which site is built. */
export interface Site {
  readonly root: string;
  /** The folder in which the last one lies and the new one will. */
  readonly dist: string;
  readonly site?: string | undefined;
  readonly base: string;
  /** Whether nothing of the last one is to be used. */
  readonly isFresh: boolean;
}

/** A build that makes anew only the pages that changed. */
export interface KeptPages {
  /** Makes pages with another prerenderer, those alone that do not stand. */
  readonly prerenderer: (base: AstroPrerenderer) => AstroPrerenderer;
  /** Puts the pages that stand beside those that were made. */
  readonly putBack: (folder: string) => void;
  /** Keeps what the next build has to know, and says how many pages were made and why. */
  readonly close: (folder: string) => readonly string[];
}

/** So many pages are told of with the reason why they were made. */
const mostTold = 5;

/** Makes the desk between the builder and the program of the pages ready for a build. */
function clear(): void {
  const desk = shared();
  desk.isRecording = true;
  desk.isMostlyKept = false;
  for (const part of [desk.made, desk.standing]) part.clear();
}

/** The last build, with as many of its shared values settled as can be made without the program of the pages. */
function begin({ root, dist, isFresh }: Site, settings: string) {
  const record = isFresh ? undefined : recordOf(keptFolder, root, settings);
  const prose = proseBelow(root, record?.prose ?? {});
  const query = recordedQuery(queryOf(openTables(root)));
  remakeWith((language) => (language === '' ? query : undefined));
  const last = record && lastBuild({ root, dist, prose }, record);
  remakeWith(() => undefined);
  return { prose, last };
}

/** Hands over what stands to the program of the pages. */
function handOver(last: LastBuild): void {
  const { record, judged } = last;
  const { standing } = shared();
  for (const [id, { text }] of Object.entries(record.values))
    if (text !== undefined && judged.values.get(id) === 'stands') standing.set(id, text);
  const standings = [...judged.pages.values()];
  shared().isMostlyKept = standings.filter((each) => each !== 'changed').length > standings.length / 2;
}

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** What a page is given by its path; `undefined` where that is not known, so that it is made in every build. */
function givenTo({ cacheKey, route }: Path): string | undefined {
  return route.pathname === undefined ? cacheKey : 'nothing';
}

/** A page that is made: its file, what it is given where that is known, and why it is made. */
interface ToMake {
  readonly file: string;
  readonly given: string | undefined;
  readonly reason: string;
}

/** Says why the page of a file has to be made, given what it is given; `undefined` where it stands. */
function reasonsAfter(last: LastBuild | undefined) {
  const settle = last && settled(last.record, last.judged);
  return async (file: string, given: string | undefined): Promise<string | undefined> => {
    const page = last?.record.pages[file];
    if (last === undefined || page === undefined || settle === undefined) return 'it is new';
    if (given !== page.given) return 'it is given something else';
    const standing = last.judged.pages.get(file);
    if (standing === 'changed') return last.judged.reason(page.reads) ?? 'somebody changed it';
    return standing === 'stands' ? undefined : settle(page.reads);
  };
}

/** An answer with all of its body: a page that is still being written has not looked at everything yet. */
async function wholeAnswer(result: Awaited<ReturnType<AstroPrerenderer['render']>>): Promise<Response> {
  const answer = result instanceof Response ? result : result.response;
  if (answer.body === null) return answer;
  return new Response(await answer.arrayBuffer(), { status: answer.status, headers: answer.headers });
}

/** Begins a build of a site whose tables are written. */
export function keptPages(site: Site): KeptPages {
  const settings = settingsOf(site.root, site);
  clear();
  const { prose, last } = begin(site, settings);
  if (last !== undefined) handOver(last);
  const list = keyList(last?.record);
  const built = new Map<string, BuiltPage>();
  const kept = new Set<string>();
  const made: ToMake[] = [];
  const toMake = new Map<string, ToMake>();
  const reasonFor = reasonsAfter(last);

  const prerenderer = (base: AstroPrerenderer): AstroPrerenderer => ({
    ...base,
    name: 'lodestone:kept-pages',
    getStaticPaths: async () => {
      const paths: Path[] = [];
      for (const path of await base.getStaticPaths()) {
        const file = pageFile(path.pathname, path.route);
        const given = givenTo(path);
        const reason = await reasonFor(file, given);
        if (reason === undefined) {
          kept.add(file);
          built.set(file, { given: given ?? '', reads: list.told(last?.record.pages[file]?.reads ?? '') });
          continue;
        }
        paths.push(path);
        toMake.set(pageFile(path.pathname, { type: 'endpoint' }), { file, given, reason });
      }
      return paths;
    },
    render: async (request, options) => {
      const page = toMake.get(requestedPath(request, site.base));
      const reads = new Set<string>();
      const response = await noting(reads, async () => wholeAnswer(await base.render(request, options)));
      if (page === undefined) return response;
      made.push(page);
      if (page.given !== undefined && (response.ok || response.status === 404))
        built.set(page.file, { given: page.given, reads: list.told(reads) });
      return response;
    },
  });

  return {
    prerenderer,
    putBack: (folder) => putBack(site.dist, folder, kept),
    close: (folder) => {
      keepRecord(keptFolder, site.root, settings, newRecord(folder, built, { list, prose, before: last?.record }));
      const told =
        last === undefined
          ? []
          : made.slice(0, mostTold).map(({ file, reason }) => `  ${file}: ${reason.replaceAll('\t', ' ')}`);
      return [`${made.length} pages and files made, ${kept.size} kept.`, ...told];
    },
  };
}
