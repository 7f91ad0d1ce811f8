import { performance } from 'node:perf_hooks';

const everyMs = 100;
/** So many may always be worked on, however long each takes. */
const fewest = 16;
/** So many may come at once while there is nothing else to do and nothing known of how long they take. */
const atFirst = 64;
/** What comes in while there is too much to do shall wait about so long. */
const wantedMs = 300;
/** From here on the process is so late that it takes in no more than the fewest. */
const lateMs = 250;
/** The part of its time that a process which has more to do than it can is at work. */
const busy = 0.9;
/** Shedding is over when nobody was sent away for so long. */
const quietMs = 5_000;

interface SheddingOptions {
  /** No more than these at once, for memory's sake. */
  most: number;
  /** How many wait for the engine. */
  waiting: () => number;
  /** Told when it begins, and when it is over. */
  say: (sentence: string) => void;
}

/**
 * Sends away what would wait too long, before anything of it is read. How many may be worked on at once is learnt from
 * how many were answered of late: as many as are answered in the time that somebody may wait.
 */
export const createShedding = ({ most, waiting, say }: SheddingOptions) => {
  let inFlight = 0;
  let answered = 0;
  let perSecond: number | undefined;
  let saturated = false;
  let allowed = Math.min(most, atFirst);
  let shed = 0;
  let lastShed = 0;
  let last = performance.now();
  let used = performance.eventLoopUtilization();

  const inTime = () => Math.round(((perSecond ?? 0) * wantedMs) / 1_000);

  const tell = (now: number) => {
    if (shed === 0 || now - lastShed < quietMs) return;
    say(`There is time for everybody again; ${shed} requests were told to come again.`);
    shed = 0;
  };

  const look = () => {
    const now = performance.now();
    const took = now - last;
    const usedNow = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(usedNow, used);
    const rate = (answered * 1_000) / took;
    if (utilization < busy && waiting() === 0) {
      // What was learnt in the last rush is a good guess for the next, which may ask for less each.
      saturated = false;
      allowed = Math.min(most, Math.max(atFirst, 2 * inTime()));
    } else {
      perSecond = saturated && perSecond !== undefined ? 0.7 * perSecond + 0.3 * rate : rate;
      saturated = true;
      allowed = Math.min(most, Math.max(fewest, took - everyMs > lateMs ? 0 : inTime()));
    }
    [last, used, answered] = [now, usedNow, 0];
    tell(now);
  };
  const timer = setInterval(look, everyMs).unref();

  return {
    /** Whether one more is taken in; who is must `leave` once. */
    enter: (): boolean => {
      if (inFlight < Math.min(allowed, most)) {
        inFlight += 1;
        return true;
      }
      if (shed === 0)
        say(`There is too much to do: ${inFlight} requests are worked on, and others told to come again.`);
      shed += 1;
      lastShed = performance.now();
      return false;
    },
    leave: (): void => {
      inFlight -= 1;
      answered += 1;
    },
    close: () => clearInterval(timer),
  };
};
export type Shedding = ReturnType<typeof createShedding>;
