import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { environment } from './site.ts';

const project = join(import.meta.dirname, '..', '..');

/** A running `npm run dev`, with all it printed so far. */
export interface DevServer {
  readonly address: string;
  readonly output: () => string;
  readonly stop: () => void;
}

function addressIn(output: string): string | undefined {
  return /(http:\/\/localhost:\d+\/\S*)/.exec(output)?.[1];
}

function untilListening(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const address = addressIn(output());
      if (address) resolve(address);
    };
    child.stdout?.on('data', look);
    child.on('exit', (code) => reject(new Error(`dev ended with ${code}:\n${output()}`)));
  });
}

/**
 * Starts `npm run dev` on a root, on a free port.
 *
 * @throws {Error} with what it printed when it ends before it listens
 */
export async function startDev(root: string): Promise<DevServer> {
  const script = join(project, 'scripts', 'dev.ts');
  const env = environment('development');
  const child = spawn(process.execPath, [script, '--root', root, '--port', '0'], { cwd: project, env });
  let printed = '';
  const output = () => printed;
  const keep = (chunk: unknown) => {
    printed += String(chunk);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const address = await untilListening(child, output);
  return { address, output, stop: () => child.kill() };
}
