const patienceMs = 10_000;

interface Process {
  on: (signal: 'SIGTERM' | 'SIGINT', listener: () => void) => unknown;
  exit: (code: number) => void;
}

/**
 * Stops in order when the process is told to: `stop` lets running requests finish and closes the graph; then exit code 0,
 * or 1 when that failed or took longer than ten seconds. A second signal changes nothing: npm passes on to us what the
 * terminal has sent already.
 */
export const stopOnSignals = (stop: () => Promise<void>, process: Process, log: (error: unknown) => void): void => {
  let stopping = false;
  const begin = () => {
    if (stopping) return;
    stopping = true;
    const giveUp = setTimeout(() => process.exit(1), patienceMs);
    giveUp.unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', begin);
  process.on('SIGINT', begin);
};
