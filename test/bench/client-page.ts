import type { Browser, CDPSession, Page } from 'playwright-core';

export const wide = { width: 1440, height: 900 };

/** What the measurements note down in the page before it starts. */
interface Noted {
  /** Work of the worker that arranges: when it was asked and when it answered. */
  layouts: { asked: number; answered: number }[];
}

declare global {
  interface Window {
    noted: Noted;
  }
}

const note = () => {
  window.noted = { layouts: [] };
  const post = Worker.prototype.postMessage as (this: Worker, message: unknown) => void;
  Worker.prototype.postMessage = function postMessage(this: Worker, message: unknown) {
    const asked = performance.now();
    const answered = () => window.noted.layouts.push({ asked, answered: performance.now() });
    this.addEventListener('message', answered, { once: true });
    post.call(this, message);
  };
};

export interface Opened {
  page: Page;
  session: CDPSession;
  /** Compressed bytes of scripts that have come so far. */
  scripts(): number;
  close(): Promise<void>;
}

/** A page with an empty cache. `most` entities are asked for where the page asks for fewer. */
export const open = async (browser: Browser, url: string, path: string, most?: number): Promise<Opened> => {
  const context = await browser.newContext({ baseURL: url, locale: 'zh-CN', viewport: wide });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const scripts = new Map<string, number>();
  const asked = new Set<string>();
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') asked.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (asked.has(requestId)) scripts.set(requestId, encodedDataLength);
  });
  await page.addInitScript(note);
  if (most !== undefined)
    await page.route('**/graphql', (route) => {
      const body = route.request().postDataJSON() as { query?: string; variables?: { limit?: number } };
      const isNetwork = body.query?.includes('network(') === true && body.variables?.limit !== undefined;
      return isNetwork
        ? route.continue({ postData: { ...body, variables: { ...body.variables, limit: most } } })
        : route.continue();
    });
  await page.goto(path, { waitUntil: 'commit' });
  return {
    page,
    session,
    scripts: () => [...scripts.values()].reduce((sum, one) => sum + one, 0),
    close: () => context.close(),
  };
};

/** Resolves to the milliseconds since navigation at which something was drawn in the picture. */
export const drawnAt = (page: Page): Promise<number> =>
  page
    .waitForFunction(
      () => {
        const copy = new OffscreenCanvas(144, 90).getContext('2d', { willReadFrequently: true })!;
        for (const canvas of document.querySelectorAll<HTMLCanvasElement>('[role=application] canvas'))
          if (canvas.width > 0) copy.drawImage(canvas, 0, 0, 144, 90);
        const { data } = copy.getImageData(0, 0, 144, 90);
        let pixels = 0;
        for (let at = 3; at < data.length; at += 4) if (data[at]! > 0) pixels += 1;
        return pixels > 150 ? performance.now() : false;
      },
      undefined,
      { polling: 50 },
    )
    .then((handle) => handle.jsonValue() as Promise<number>);

/** Resolves when the main thread has had next to nothing to do for a second. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let quiet = 0; quiet < 20;) {
      const begin = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 50));
      const busy = performance.now() - begin > 75 || document.querySelector('[aria-label="停止"]') !== null;
      quiet = busy ? 0 : quiet + 1;
    }
  });

/** The picture's Cytoscape, ours or the plain one. */
interface Hosted {
  _cyreg: {
    cy: {
      nodes(): { map<T>(f: (one: { renderedPosition(): { x: number; y: number } }) => T): T[] };
      pan(): { x: number; y: number };
    };
  };
}

/** Somewhere in the middle where no entity is, so that dragging moves the picture and not one of them. */
const emptySpot = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('[role=application], #picture')!;
    const { cy } = (host as unknown as Hosted)._cyreg;
    Object.assign(window, { panned: { ...cy.pan() } });
    const { left, top } = host.getBoundingClientRect();
    const spots = cy.nodes().map((node) => node.renderedPosition());
    let best = { x: 0, y: 0, clear: 0 };
    for (let x = 420; x < 1000; x += 40)
      for (let y = 120; y < 760; y += 40) {
        const clear = Math.min(...spots.map((spot) => Math.hypot(spot.x + left - x, spot.y + top - y)));
        if (clear > best.clear) best = { x, y, clear };
      }
    return best;
  });

const moved = (): boolean => {
  const { cy } = (document.querySelector('[role=application], #picture') as unknown as Hosted)._cyreg;
  const { panned } = window as unknown as { panned: { x: number; y: number } };
  return Math.abs(cy.pan().x - panned.x) + Math.abs(cy.pan().y - panned.y) > 1;
};

/** Frames a second while the picture is dragged to and fro. */
export const panRate = async (page: Page): Promise<number> => {
  const middle = await emptySpot(page);
  await page.evaluate(() => {
    const counted = { frames: 0 };
    Object.assign(window, { counted });
    const count = () => {
      counted.frames += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  const frames = () => page.evaluate(() => (window as unknown as { counted: { frames: number } }).counted.frames);
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x + 8, middle.y);
  const [before, begin] = [await frames(), performance.now()];
  for (let step = 0; performance.now() - begin < 3000; step += 1)
    await page.mouse.move(middle.x + 120 * Math.sin(step / 12), middle.y - 30 + 30 * Math.cos(step / 12));
  const [after, took] = [await frames(), performance.now() - begin];
  await page.mouse.up();
  if (!(await page.evaluate(moved))) throw new Error('the picture was not moved');
  return ((after - before) / took) * 1000;
};

/** The elements of the picture with their places, as plain Cytoscape takes them. */
export const elementsIn = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('[role=application]') as unknown as {
      _cyreg: { cy: { elements(): { map<T>(f: (one: never) => T): T[] }; zoom(): number; pan(): object } };
    };
    const { cy } = host._cyreg;
    return {
      zoom: cy.zoom(),
      pan: { ...cy.pan() },
      elements: cy.elements().map((one: { data(): object; isNode(): boolean; position(): object }) => ({
        data: { ...one.data() },
        ...(one.isNode() && { position: { ...one.position() } }),
      })),
    };
  });

/** Used memory in bytes after the rubbish is gone. */
export const usedMemory = async (session: CDPSession): Promise<number> => {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
};
