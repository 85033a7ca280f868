import type { Progress } from '../import-files.ts';

/** Where progress is shown: standard error, as far as it needs to be known. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly write: (text: string) => unknown;
}

/** Progress on a screen, and what takes it away again before anything else is printed. */
export interface ShownProgress {
  readonly progress: Progress;
  readonly clear: () => void;
}

const width = 24;

/** On a terminal one line with a bar, written anew each time; elsewhere a plain line whenever something else begins. */
export function progressOn(screen: Screen): ShownProgress {
  let last = '';
  const onTerminal: Progress = (doing, done, of) => {
    const full = of === 0 ? width : Math.round((width * done) / of);
    const line = `${'█'.repeat(full)}${'░'.repeat(width - full)} ${doing} ${done} of ${of}`;
    screen.write(`\r\u001b[2K${line.slice(0, (screen.columns ?? 80) - 1)}`);
  };
  const inLog: Progress = (doing, _done, of) => {
    if (doing !== last) screen.write(`${doing}: ${of}\n`);
    last = doing;
  };
  return screen.isTTY === true
    ? { progress: onTerminal, clear: () => screen.write('\r\u001b[2K') }
    : { progress: inLog, clear: () => {} };
}
