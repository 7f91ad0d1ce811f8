import { VisuallyHidden } from '@mantine/core';
import { lazy, useEffect, type ComponentType, type MouseEvent } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { Away } from './notice/Away.tsx';
import { Boundary } from './notice/Boundary.tsx';
import { Failed } from './notice/Failed.tsx';
import { Keys } from './frame/Keys.tsx';
import { Printed } from './frame/Printed.tsx';
import { Rail } from './frame/Rail.tsx';
import { Top } from './frame/Top.tsx';
import { Without } from './frame/Without.tsx';
import { useFocusKept } from './frame/useFocusKept.ts';
import classes from './frame/frame.module.css';
import { tagOf } from './language/names.ts';
import { useWords } from './language/words.ts';
import { useView } from './store/store.ts';
import { SavedView } from './views/SavedView.tsx';

/** Each view is loaded when it is first shown. */
const load = {
  overview: async () => (await import('./overview/OverviewView.tsx')).OverviewView,
  network: async () => (await import('./network/NetworkView.tsx')).NetworkView,
  map: async () => (await import('./map/MapView.tsx')).MapView,
  matrix: async () => (await import('./matrix/MatrixView.tsx')).MatrixView,
  gaps: async () => (await import('./gaps/GapsView.tsx')).GapsView,
  policy: async () => (await import('./policy/PolicyView.tsx')).PolicyView,
  data: async () => (await import('./data/DataView.tsx')).DataView,
  query: async () => (await import('./query/QueryView.tsx')).QueryView,
} satisfies Record<string, () => Promise<ComponentType>>;

type Page = keyof typeof load;

const names = Object.keys(load) as Page[];
const pathOf = (page: Page) => (page === 'overview' ? '/' : `/${page}`);
const routes = names.map((name) => ({
  name,
  path: pathOf(name),
  View: lazy(async (): Promise<{ default: ComponentType }> => ({ default: await load[name]() })),
}));
const pageAt = (path: string) => routes.find((route) => route.path === path)?.name;

/** Fetches the view of an address before it is drawn; what cannot be fetched is told once it is to be drawn. */
export const bringView = (path: string): void => {
  const page = pageAt(path);
  if (page) void load[page]().catch(() => undefined);
};

// The hash of the address belongs to the policy's text, so the link must not change it.
const skip = (event: MouseEvent) => {
  event.preventDefault();
  document.getElementById('content')?.focus();
};

export const App = () => {
  const words = useWords();
  const language = useView((view) => view.language);
  const [path] = useLocation();

  const page = pageAt(path);
  useFocusKept();

  useEffect(() => {
    document.documentElement.lang = tagOf[language];
    document.title = page ? `${words[page]} · ${words.product}` : words.product;
  }, [language, page, words]);

  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#content" onClick={skip}>
        {words.skip}
      </a>
      <Printed page={page && words[page]} />
      <Top />
      <Rail />
      <main id="content" tabIndex={-1} className={classes.content}>
        {page && page !== 'policy' && <VisuallyHidden component="h1">{words[page]}</VisuallyHidden>}
        <Away />
        <Boundary key={path}>
          <SavedView>
            <Switch>
              {routes.map(({ name, path: at, View }) => (
                <Route key={name} path={at} component={View} />
              ))}
              <Route>
                <Failed sentence={words.notAPage} />
              </Route>
            </Switch>
          </SavedView>
        </Boundary>
      </main>
      <Without />
      <Keys />
    </div>
  );
};
