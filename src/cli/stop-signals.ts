/** Seconds that documents in hand have to finish after the first signal to stop. */
const grace = 10;

export interface StopSignals {
  /** Aborted by the first SIGINT or SIGTERM: take nothing new, finish what is in hand. */
  readonly stop: AbortSignal;
  /** Aborted by the second one, or when the grace is over: give back what is in hand. */
  readonly halt: AbortSignal;
  readonly close: () => void;
}

/** Listens for SIGINT and SIGTERM until closed. */
export const stopSignals = (): StopSignals => {
  const stop = new AbortController();
  const halt = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const listen = (): void => {
    if (stop.signal.aborted) halt.abort();
    else {
      process.stderr.write(
        `rapporteur: stopping after the documents in hand (at most ${grace} s; again to stop now)\n`,
      );
      timer = setTimeout(() => halt.abort(), grace * 1000);
      stop.abort();
    }
  };
  const names = ['SIGINT', 'SIGTERM'] as const;
  for (const name of names) process.on(name, listen);
  return {
    stop: stop.signal,
    halt: halt.signal,
    close: () => {
      clearTimeout(timer);
      for (const name of names) process.off(name, listen);
    },
  };
};
