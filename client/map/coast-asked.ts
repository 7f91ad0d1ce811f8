import type { Coast, Wanted } from './coast.ts';

let worker: Worker | undefined;

// A fine coast has half a million points: they are projected where nobody waits for it.
const ask = (wanted: Wanted) =>
  new Promise<string>((resolve, reject) => {
    worker ??= new Worker(new URL('./coast.worker.ts', import.meta.url), { type: 'module' });
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<Coast>) => {
      port1.close();
      if ('path' in data) resolve(data.path);
      else reject(new Error(data.failure));
    });
    port1.start();
    worker.postMessage(wanted, [port2]);
  });

/** A piece of the coast as a path on the sheet. */
export const coastAsked = (wanted: Wanted) => ({
  queryKey: ['coast', wanted],
  queryFn: () => ask(wanted),
  staleTime: Infinity,
  gcTime: 60_000,
});
