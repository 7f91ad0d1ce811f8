import { Anchor, VisuallyHidden } from '@mantine/core';
import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useEffect, type ComponentType, type MouseEvent } from 'react';
import { Link, Redirect, Route, Switch, useLocation } from 'wouter';
import { sessionNow } from './api/session.ts';
import { prepareArranger } from './canvas/arranger.ts';
import { Away } from './notice/Away.tsx';
import { Boundary } from './notice/Boundary.tsx';
import { Failed } from './notice/Failed.tsx';
import { Waiting } from './notice/Waiting.tsx';
import { Keys } from './frame/Keys.tsx';
import { Printed } from './frame/Printed.tsx';
import { Rail } from './frame/Rail.tsx';
import { LanguageSwitch, Top } from './frame/Top.tsx';
import { later, view } from './panel/later.tsx';
import { useFocusKept } from './frame/useFocusKept.ts';
import classes from './frame/frame.module.css';
import { tagOf } from './language/names.ts';
import { useWords, withAllWords } from './language/words.ts';
import { askFirst } from './store/ask-first.ts';
import { useHref, useView } from './store/store.ts';
import { SavedView } from './views/SavedView.tsx';

const SignIn = later(async () => (await withAllWords(import('./person/SignIn.tsx'))).SignIn);
const Without = later(async () => (await withAllWords(import('./frame/Without.tsx'))).Without);
// Nobody misses it at first.
const Tips = later(
  async () => (await import('./frame/Tips.tsx')).Tips,
  () => null,
);

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
  people: async () => (await import('./people/PeopleView.tsx')).PeopleView,
} satisfies Record<string, () => Promise<ComponentType>>;

type Page = keyof typeof load;

const names = Object.keys(load) as Page[];
const pathOf = (page: Page) => (page === 'overview' ? '/' : `/${page}`);
const routes = names.map((name) => ({
  name,
  path: pathOf(name),
  // With what it says, which for the network came first.
  ...view(() => (name === 'network' ? load.network() : withAllWords<ComponentType>(load[name]()))),
}));
const routeAt = (path: string) => routes.find((route) => route.path === path);

/** Fetches the view of an address and its picture before it is drawn; what cannot be fetched is told once it is to be drawn. */
export const bringView = async (path: string, answers: QueryClient): Promise<void> => {
  const route = routeAt(path);
  if (route?.name === 'network' || route?.name === 'map') askFirst(answers);
  // It begins while the page waits for words and answers; later it would wait for the page.
  if (route?.name === 'network') prepareArranger();
  await route?.bring().catch(() => undefined);
};

// The hash of the address belongs to the policy's text, so the link must not change it.
const skip = (event: MouseEvent) => {
  event.preventDefault();
  document.getElementById('content')?.focus();
};

export const App = () => {
  const words = useWords();
  const language = useView((view) => view.language);
  const isWithout = useView((view) => view.off !== undefined);
  const [path] = useLocation();
  const href = useHref();

  const page = routeAt(path)?.name;
  useFocusKept();

  useEffect(() => {
    document.documentElement.lang = tagOf[language];
    document.title = page ? `${words[page]} · ${words.product}` : words.product;
  }, [language, page, words]);

  const { data: session } = useQuery(sessionNow);
  const signsIn = path.startsWith('/sign-in');
  if (session?.asked && !session.person && (signsIn || !session.anyoneReads))
    return <SignIn session={session} tools={<LanguageSwitch />} />;

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
              <Route path="/sign-in/*?">{session ? <Redirect to="/" replace /> : <Waiting />}</Route>
              <Route>
                <Failed sentence={words.notAPage}>
                  <Anchor component={Link} href={href('/')} size="sm">
                    {words.find.toOverview}
                  </Anchor>
                </Failed>
              </Route>
            </Switch>
          </SavedView>
        </Boundary>
      </main>
      {isWithout && <Without />}
      <Keys />
      <Tips />
    </div>
  );
};
