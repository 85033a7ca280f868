import { didYouMean, listed, type ProblemCode } from '../../problem.ts';
import { economyOf, unknownEconomy } from '../economies.ts';
import type { NameLanguages } from '../names/languages.ts';
import { unknownSource } from '../unknown-source.ts';
import { scalar } from './record.ts';

/**
 * The ids that other files may mention, known from the names of files, so that a file that cannot be read does not turn
 * every mention of it into a mistake. The stages of a mineral are `undefined` where its file could not be read.
 */
export interface Names {
  readonly sources: ReadonlySet<string>;
  readonly minerals: ReadonlyMap<string, readonly string[] | undefined>;
  readonly blocs: ReadonlySet<string>;
  readonly languages: NameLanguages;
}

/** Fields that mention another file. Without `names` any id passes: for reading on after a mistake was told. */
export function mentions(names: Names | undefined) {
  return {
    source: scalar((written, wrong) => {
      const isKnown = names === undefined || names.sources.has(written);
      return isKnown ? written : wrong(unknownSource(written, names.sources));
    }),
    mineral: mention(names?.minerals, 'unknown-mineral', 'mineral', 'data/minerals/'),
    bloc: mention(names?.blocs, 'unknown-bloc', 'bloc', 'data/blocs/'),
    economy: scalar((written, wrong) => {
      const known = names === undefined || economyOf(written) !== undefined;
      return known ? written : wrong(unknownEconomy(written));
    }),
    /** A stage of a mineral. Any passes where the mineral is unknown or its stages are. */
    stage: (mineral: string) => stageOf(mineral, names?.minerals.get(mineral)),
  };
}

interface Known {
  readonly has: (id: string) => boolean;
  readonly keys: () => Iterable<string>;
}

function mention(known: Known | undefined, code: ProblemCode, what: string, folder: string) {
  return scalar((written, wrong) => {
    if (known === undefined || known.has(written)) return written;
    const near = didYouMean(written, known.keys());
    const files = `The ${what}s are the files in ${folder}`;
    const all = listed(known.keys());
    const rest = all === '' ? '; there is none yet.' : `: ${all}.`;
    const hint = near === undefined ? `${files}${rest}` : `Did you mean "${near}"? ${files}.`;
    return wrong({ code, message: `There is no ${what} called "${written}".`, hint });
  });
}

function stageOf(mineral: string, stages: readonly string[] | undefined) {
  return scalar((written, wrong) => {
    if (stages === undefined || stages.includes(written)) return written;
    const near = didYouMean(written, stages);
    const meant = near === undefined ? '' : `Did you mean "${near}"? `;
    return wrong({
      code: 'unknown-stage',
      message: `${mineral} has no stage called "${written}".`,
      hint: `${meant}data/minerals/${mineral}.yaml has ${listed(stages)}.`,
    });
  });
}
