import { parentPort } from 'node:worker_threads';
import { coreOfMineral } from './core.ts';
import { size } from './limits.ts';

/** Minerals to compute the core indicators of; answered with their tallies in the same order. */
export interface Share {
  readonly minerals: readonly number[];
}

function isShare(message: unknown): message is Share {
  return typeof message === 'object' && message !== null && 'minerals' in message;
}

parentPort?.on('message', (message: unknown) => {
  if (isShare(message)) parentPort?.postMessage(message.minerals.map((each) => coreOfMineral(each, size.reporters)));
});
