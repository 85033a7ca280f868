import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

/** What Linux counts a second of a processor in. */
const ticks = 100;

/** Seconds of processors of the processes that this one started and that have ended; elsewhere than on Linux none are known. */
function ofChildren(): number {
  if (process.platform !== 'linux') return 0;
  const stat = readFileSync('/proc/self/stat', 'utf8');
  // The name of the command, in brackets, may hold spaces. Children in user and system time are fields 16 and 17 of proc(5).
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(13, 15);
  return (Number(user) + Number(system)) / ticks;
}

// Loaded before a command, says in the file that LODESTONE_USAGE names what it took.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1e6 + ofChildren();
  const used = { wall: performance.now() / 1000, cpu, bytes: maxRSS * 1024 };
  if (process.env['LODESTONE_USAGE']) writeFileSync(process.env['LODESTONE_USAGE'], JSON.stringify(used));
});
