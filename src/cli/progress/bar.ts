const width = 30;
/** Milliseconds between two looks of the bar. */
const pace = 100;

/** @param part of the whole, 0 to 1 */
export const drawn = (part: number): string => {
  const filled = Math.round(part * width);
  return '█'.repeat(filled) + '░'.repeat(width - filled);
};

/** A bar for a person who looks at a terminal. */
export interface Bar {
  /** @param what the work and its unit, as they stand behind the numbers */
  readonly show: (done: number, of: number, what: string) => void;
  readonly stop: () => void;
}

/** A bar on standard error; none where nobody looks. @example `███░░░ 1200 of 5000 records exported` */
export const progressBar = (screen: Pick<NodeJS.WriteStream, 'write' | 'isTTY'> = process.stderr): Bar => {
  if (!screen.isTTY) return { show: () => {}, stop: () => {} };
  let last = 0;
  return {
    show: (done, of, what) => {
      const now = performance.now();
      if (done < of && now - last < pace) return;
      last = now;
      screen.write(`\r\u001b[K${drawn(done / Math.max(of, 1))} ${done} of ${of} ${what}`);
    },
    stop: () => void screen.write('\r\u001b[K'),
  };
};
