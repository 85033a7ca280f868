import { descriptions } from '../tables/descriptions.ts';
import type { Query } from '../tables/query.ts';
import { tableNames } from '../tables/schema.ts';
import { citation, sourceAddress } from '../text/citation.ts';
import { language } from '../text/language/languages.ts';
import { redistributionInWords } from '../text/licence.ts';
import { compilationLicence, dataFolderOf, homeOf, versionOf } from './edition.ts';
import { limitedSources } from './sources/terms.ts';

function tableLines(): readonly string[] {
  return tableNames.map((name) => `- \`${name}\`: ${descriptions[name]}`);
}

function leftOut(query: Query): readonly string[] {
  const limited = limitedSources(query);
  if (limited.length === 0) return ['Nothing: no source of series limits passing on its figures.'];
  return limited.map(
    ({ source, series }) =>
      `- \`${source.id}\` (${series} series): ${redistributionInWords(source.redistribute, language('en'))} Licence: ${source.licence}.`,
  );
}

function sourceLines({ tables }: Query): readonly string[] {
  return tables.sources.map((source) => {
    const address = sourceAddress(source);
    const at = address === '' ? '' : ` <${address}>`;
    return `- \`${source.id}\`: ${citation(source, language('en'))}${at} Licence: ${source.licence}.`;
  });
}

/**
 * `README.md` of the folder of data, for those who meet the files without the site: what they are, in which forms, under
 * whose terms, and what is left out.
 */
export function readme(query: Query): string {
  const { site } = query;
  const { title, path } = compilationLicence;
  return [
    `# ${site.name}: data of the edition of ${site.as_of}`,
    `Published by ${site.publisher}, version ${versionOf(site)}. Explained at ${homeOf(site)}data/.`,
    `Each table is here as CSV, JSON and Parquet with the same rows; \`datapackage.json\` describes every column. Each mineral
is in \`minerals/<id>.json\`, each economy in \`economies/<id>.json\`, in the form that \`schemas/\` gives.
${dataFolderOf(site)} keeps its addresses and columns, and new ones may come; any other change is a new folder.`,
    '## Tables',
    tableLines().join('\n'),
    '## Terms',
    `The compilation and the computed results are under ${title} (${path}). Figures keep the terms of their sources: name the
source first, then this compilation.`,
    '## What is left out',
    leftOut(query).join('\n'),
    '## Sources',
    sourceLines(query).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}
