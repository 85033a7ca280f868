import { writeFileSync } from 'node:fs';
import process from 'node:process';

// Loaded before a command, says in the file that LODESTONE_USAGE names what it took.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const used = { wall: performance.now() / 1000, cpu: (userCPUTime + systemCPUTime) / 1e6, bytes: maxRSS * 1024 };
  if (process.env['LODESTONE_USAGE']) writeFileSync(process.env['LODESTONE_USAGE'], JSON.stringify(used));
});
