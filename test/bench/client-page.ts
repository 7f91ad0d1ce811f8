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
  /** Bytes of the scripts that have come so far, of workers too, as they came over the wire. */
  scripts(): number;
  close(): Promise<void>;
}

/** A page with an empty cache. `most` entities are asked for where the page asks for fewer. */
export const open = async (browser: Browser, url: string, path: string, most?: number): Promise<Opened> => {
  const context = await browser.newContext({ baseURL: url, locale: 'zh-CN', viewport: wide });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const session = await context.newCDPSession(page);
  let scripts = 0;
  // By their headers, which those of workers have too.
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts += Number(response.headers()['content-length'] ?? 0);
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
    scripts: () => scripts,
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
  _cyreg: { cy: { panBy(by: { x: number; y: number }): void } };
}

/** Frames a second while the picture is moved to and fro, a little in every frame. */
export const panRate = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { cy } = (document.querySelector('[role=application], #picture') as unknown as Hosted)._cyreg;
    const begin = performance.now();
    let frames = 0;
    while (performance.now() - begin < 4000) {
      cy.panBy({ x: frames % 60 < 30 ? 4 : -4, y: frames % 40 < 20 ? 2 : -2 });
      await new Promise(requestAnimationFrame);
      frames += 1;
    }
    return (frames / (performance.now() - begin)) * 1000;
  });

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
