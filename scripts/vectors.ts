import { projectCases, runVectors } from '../src/vectors/run.ts';

const { lines, passed, failed } = runVectors(process.env['VECTORS'] ?? projectCases);
for (const line of lines) console.log(line);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
