import { lazy, Suspense, useState, type ComponentType } from 'react';

/** Long enough for what is asked for first, short enough to have all at hand before it is wanted or the server is gone. */
const restMs = 3000;

/** Does what is not wanted yet, once the page has nothing else to do. */
export const whenIdle = (work: () => void): void =>
  void setTimeout(() => ('requestIdleCallback' in window ? requestIdleCallback(work) : work()), restMs);

/** A component whose file is loaded when it is first drawn, or when the page has nothing else to do. */
export const later = <Props extends object>(load: () => Promise<ComponentType<Props>>) => {
  const Loaded = lazy(async () => ({ default: await load() }));
  whenIdle(() => void load().catch(() => undefined));
  return (props: Props) => (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  );
};

/** True from when it was first so: what keeps its state while it is closed stays once it was opened. */
export const useOnce = (is: boolean): boolean => {
  const [was, setWas] = useState(is);
  if (is && !was) setWas(true);
  return is || was;
};
