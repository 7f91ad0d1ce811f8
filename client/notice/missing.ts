import { create } from 'zustand';

type Fetch = () => Promise<unknown>;

/** What of the page itself is wanted and could not be fetched. */
const useParts = create<{ missing: readonly Fetch[] }>()(() => ({ missing: [] }));

export const useMissing = (): boolean => useParts(({ missing }) => missing.length > 0);

/** Fetches a part of the page; where it does not come the banner says so, and has the button that asks again. */
export const fetchPart = async (fetch: Fetch): Promise<void> => {
  const came = await fetch().then(
    () => true,
    () => false,
  );
  useParts.setState(({ missing }) => {
    const others = missing.filter((one) => one !== fetch);
    return { missing: came ? others : [...others, fetch] };
  });
};

const again = (failed: HTMLLinkElement) =>
  new Promise((come) => {
    const style = failed.cloneNode() as HTMLLinkElement;
    style.addEventListener('load', come);
    style.addEventListener('error', come);
    failed.replaceWith(style);
  });

/** The build asks for the style of a part only once, whether it comes or not. */
const fetchStyles = () =>
  Promise.all(
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(({ sheet }) => !sheet).map(again),
  );

export const fetchMissing = async (): Promise<void> => {
  await fetchStyles();
  await Promise.all(useParts.getState().missing.map(fetchPart));
  if (useParts.getState().missing.length === 0) return;
  const there = await fetch('/healthz').then(
    ({ ok }) => ok,
    () => false,
  );
  // Who answers and does not have it serves a newer page.
  if (there) location.reload();
};
