import type { Bloc, Economy, Site, Source } from '../domain/dataset.ts';
import { economyOf } from './economies.ts';
import { tellNames } from './names/names-at.ts';
import { isId } from './schema/fields.ts';
import type { Context } from './series/context.ts';
import { originOf } from './series/figure-at.ts';
import { checkName, isEconomy, recordAt } from './series/series-file.ts';
import type { Located } from './yaml/located.ts';

/** A file that is known by the id in its name. */
export interface NamedFile {
  readonly located: Located;
  readonly id: string;
}

/** The site, with its as-of date where it states one. */
export type SiteRecord = Omit<Site, 'asOf'> & { readonly asOf?: string };

/** The site as `data/site.yaml` describes it. */
export function readSite(located: Located, context: Context): SiteRecord | undefined {
  for (const key of ['publisher', 'contact']) {
    tellNames(located, { kind: 'site', id: key, path: [], key }, withoutNeed(context));
  }
  return recordAt(located, [], context.schemas.site, context);
}

/** The same where a language of the site may do without a name. */
function withoutNeed(context: Context): Context {
  const { names } = context;
  return { ...context, names: { ...names, languages: { ...names.languages, needed: [] } } };
}

/** A citable document. It goes by the name of its file. */
export function readSource({ located, id }: NamedFile, context: Context): Source | undefined {
  const source = recordAt(located, [], context.schemas.source, context);
  checkName(located, ['id', id], isId, context);
  return source === undefined ? undefined : { ...originOf(located, []), ...source, id };
}

/** An economy under the names that the site prints, the library's where the file gives none. */
export function readEconomy({ located, id }: NamedFile, context: Context): Economy | undefined {
  const names = recordAt(located, [], context.schemas.economy, context);
  checkName(located, ['id', id], isEconomy, context);
  tellGiven(located, id, context);
  const known = economyOf(id);
  return names === undefined || known === undefined ? undefined : { ...known, ...names, id };
}

/** Tells the names that the file gives; where it gives none in a language, the library may have one. */
function tellGiven(located: Located, id: string, context: Context): void {
  tellNames(located, { kind: 'economy', id, path: [], key: 'name' }, withoutNeed(context));
}

/** A dated list of economies. */
export function readBloc({ located, id }: NamedFile, context: Context): Bloc | undefined {
  const bloc = recordAt(located, [], context.schemas.bloc, context);
  checkName(located, ['id', id], isId, context);
  for (const at of repeated(bloc?.members ?? [])) {
    const message = `${bloc?.members[at]} is listed twice in this bloc.`;
    const place = located.placeOf(['members', at]);
    context.report({ code: 'duplicate-id', place, message, hint: 'Delete one of the two lines.' });
  }
  tellNames(located, { kind: 'bloc', id, path: [], key: 'name' }, context);
  return bloc === undefined ? undefined : { ...originOf(located, []), ...bloc, id };
}

/** The positions of ids that stand earlier in the list already. */
export function repeated(ids: readonly string[]): readonly number[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []));
}
