import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly line: string;
}

/** The processes below this one, at any depth, that extract. */
const extractionProcesses = (): number[] => {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).trim().split('\n');
  const all = lines.map((text): Process => {
    const [, pid, parent, line = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(text) ?? [];
    return { pid: Number(pid), parent: Number(parent), line };
  });
  const below = (parent: number): Process[] =>
    all.filter((item) => item.parent === parent).flatMap((item) => [item, ...below(item.pid)]);
  return below(process.pid).flatMap(({ pid, line }) => (line.includes('workers/extraction') ? [pid] : []));
};

/** Seconds of CPU time that all of them have taken, their helper threads among it. A tick of the kernel is 10 ms. */
export const extractionCpu = (): number =>
  extractionProcesses().reduce((sum, pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return sum + (Number(fields[11]) + Number(fields[12])) / 100;
  }, 0);

/** Keeps every thread of them on the first core. @returns whether the machine lets us. */
export const keepToOneCore = (): boolean =>
  extractionProcesses().every((pid) => spawnSync('taskset', ['-apc', '0', String(pid)]).status === 0);
