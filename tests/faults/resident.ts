import { readFileSync } from 'node:fs';

/** Resident megabytes of a process; 0 where it has gone. */
export const residentMegabytes = (pid: number | undefined): number => {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

/** The least and the most that a process took, in megabytes. */
export interface Resident {
  readonly least: number;
  readonly most: number;
}

const warmUpMilliseconds = 10_000;

/** Looks at a process every second from its tenth on. */
export const watchResident = (pid: number | undefined): { readonly end: () => Resident } => {
  const started = performance.now();
  let [least, most] = [0, 0];
  const timer = setInterval(() => {
    const now = Math.round(residentMegabytes(pid));
    if (performance.now() - started < warmUpMilliseconds || now === 0) return;
    least = least === 0 ? now : Math.min(least, now);
    most = Math.max(most, now);
  }, 1000);
  return {
    end: () => {
      clearInterval(timer);
      return { least, most };
    },
  };
};
