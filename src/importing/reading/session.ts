import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/** A database in memory that lasts for one import, with a folder for files that it needs meanwhile. */
export interface Session {
  readonly connection: DuckDBConnection;
  readonly folder: string;
}

// Half of what an import may take; what does not fit goes to the folder. Extensions are never fetched.
const settings = { memory_limit: '1GB', autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' };

/** Does some work in a session, and takes the session and its folder away again, whatever comes of it. */
export async function inSession<Answer>(work: (session: Session) => Promise<Answer>): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-import-'));
  try {
    const instance = await DuckDBInstance.create(':memory:', { ...settings, temp_directory: folder });
    const connection = await instance.connect();
    try {
      return await work({ connection, folder });
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
