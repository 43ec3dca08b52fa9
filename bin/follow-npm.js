// `npx rapporteur` runs the program below a shell, and that below npm: `sh` ends at a signal and leaves the program behind.
import { readFileSync } from 'node:fs';

/** Milliseconds between looks. */
const pace = 500;

/** The parent of a process, where the system tells. */
const parentOf = (id) => {
  try {
    // The name of the program stands in brackets and may hold anything.
    return readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1).split(' ')[1];
  } catch {
    return undefined;
  }
};

/** Ends this process as SIGTERM does once the shell is gone that npm started it by, or npm itself. */
export const followNpm = () => {
  if (process.env.npm_command === undefined) return;
  const shell = process.ppid;
  const npm = parentOf(shell);
  const timer = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, pace);
  timer.unref();
};
