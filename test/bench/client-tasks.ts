import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** What the processor spent on it; the rest of `dur` went to others on this machine. */
  tdur?: number;
  args?: { name?: string };
}

export interface Task {
  took: number;
  processor: number;
}

/** Notes all tasks of a page's main thread, with the processor's time, until `end`. */
export const watchTasks = async (browser: Browser, page: Page) => {
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing', '__metadata'] });
  let sections = 0;
  return {
    /** Begins a section; it ends where the next begins. */
    section: async (): Promise<number> => {
      sections += 1;
      await page.evaluate((name) => void performance.mark(name), `section ${sections}`);
      return sections;
    },
    /** The task of each section that took the processor longest, by number of the section. */
    end: async (): Promise<Map<number, Task>> => {
      const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
        traceEvents: TraceEvent[];
      };
      const marks = traceEvents.filter(({ name }) => name.startsWith('section ')).sort((a, b) => a.ts - b.ts);
      const main = marks[0];
      const longest = new Map<number, Task>();
      for (const { name, ph, pid, tid, ts, dur = 0, tdur = 0 } of traceEvents) {
        if (ph !== 'X' || !name.includes('RunTask') || pid !== main?.pid || tid !== main.tid) continue;
        const section = Number(marks.findLast((mark) => mark.ts <= ts + dur)?.name.slice(8) ?? 0);
        const known = longest.get(section);
        if (!known || tdur > known.processor * 1000) longest.set(section, { took: dur / 1000, processor: tdur / 1000 });
      }
      return longest;
    },
  };
};
