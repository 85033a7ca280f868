import type { Query } from '../tables/query.ts';
import { dataFolderOf } from './edition.ts';

/** A line that fetches published data with one tool. What it does and needs is said in `data.commands`. */
export interface Command {
  readonly id: 'curl' | 'python' | 'r' | 'duckdb';
  readonly tool: string;
  readonly line: string;
}

/** A mineral and stage that the edition has production of, for examples; rare earths where they are there. */
function exampleOf({ tables }: Query) {
  const rows = tables.production.filter(({ value, primary }) => value !== null && primary === 'yes');
  const example = rows.find(({ mineral }) => mineral === 'rare-earths') ?? rows[0];
  return example ?? { mineral: '', stage: '' };
}

/** One line each for curl, Python, R and DuckDB, with the addresses of this site. */
export function commandsOf(query: Query): readonly Command[] {
  const at = dataFolderOf(query.site);
  const { mineral, stage } = exampleOf(query);
  return [
    {
      id: 'curl',
      tool: 'curl',
      line: `curl -O ${at}indicators.csv`,
    },
    {
      id: 'python',
      tool: 'Python',
      line: `python3 -c "import json, urllib.request as web; print([(s['stage'], s['source'], s['unit'], len(s['figures'])) for s in json.load(web.urlopen('${at}minerals/${mineral}.json'))['production']])"`,
    },
    {
      id: 'r',
      tool: 'R',
      line: `Rscript -e 'x <- read.csv("${at}production.csv"); print(subset(x, mineral == "${mineral}" & economy == "WLD"))'`,
    },
    {
      id: 'duckdb',
      tool: 'DuckDB',
      line: `duckdb -c "SELECT economy, value, unit, source FROM '${at}production.parquet' WHERE mineral = '${mineral}' AND stage = '${stage}' AND economy NOT IN ('WLD', 'OTH') ORDER BY year DESC, value DESC, economy LIMIT 5"`,
    },
  ];
}
