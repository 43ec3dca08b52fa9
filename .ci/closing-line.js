// Prints `N passed, N failed` from the test runner's own report; a run without one has failed.
import { existsSync, readFileSync } from 'node:fs';

const report = 'tests/artefacts/results.json';
const status = Number(process.argv[2]);

if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const failed = numFailedTests === 0 && status !== 0 ? Math.max(1, numFailedTestSuites) : numFailedTests;
  console.log(`${numPassedTests} passed, ${failed} failed${numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''}`);
} else console.log('0 passed, 1 failed');
