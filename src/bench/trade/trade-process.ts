import { resourceUsage } from 'node:process';
import { adapter } from '../../importing/adapters/cepii-baci/adapter.ts';
import type { DataFiles } from '../../importing/data-files.ts';
import { readTables } from '../../importing/import-files.ts';
import { planImport } from '../../importing/plan-import.ts';
import { timeSince } from '../time.ts';
import { drawTrade } from './drawn-trade.ts';

// Called with "draw", a number of rows and a folder, or with "import" and files; answers on the standard output.
const [doing, ...words] = process.argv.slice(2);

async function importOf(paths: readonly string[]): Promise<object> {
  const source = 'data/sources/cepii-baci-v202601.yaml';
  const data: DataFiles = {
    read: (path) => (path === source ? 'id: cepii-baci-v202601\n' : undefined),
    list: () => [source],
  };
  const started = timeSince();
  const reading = await readTables({ adapter, paths }, () => {});
  if (reading.kind === 'complaints') throw new Error(reading.complaints.join('\n'));
  const read = timeSince(started);
  const plan = planImport(reading.tables, { partial: true }, data);
  if (plan.kind === 'complaints') throw new Error(plan.complaints.join('\n'));
  const rows = reading.tables[0]?.table.rows.length ?? 0;
  return { rows, files: plan.files.size, read, time: timeSince(started), bytes: resourceUsage().maxRSS * 1024 };
}

const [rows = '0', folder = '.'] = words;
console.log(JSON.stringify(doing === 'draw' ? await drawTrade(Number(rows), folder) : await importOf(words)));
