import { VisuallyHidden } from '@mantine/core';
import { lazy, useEffect, type MouseEvent } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { Away } from './notice/Away.tsx';
import { Boundary } from './notice/Boundary.tsx';
import { Failed } from './notice/Failed.tsx';
import { Keys } from './frame/Keys.tsx';
import { Printed } from './frame/Printed.tsx';
import { Rail } from './frame/Rail.tsx';
import { Top } from './frame/Top.tsx';
import { useFocusKept } from './frame/useFocusKept.ts';
import classes from './frame/frame.module.css';
import { tagOf } from './language/names.ts';
import { useWords } from './language/words.ts';
import { useView } from './store/store.ts';
import { SavedView } from './views/SavedView.tsx';

const GapsView = lazy(() => import('./gaps/GapsView.tsx').then((file) => ({ default: file.GapsView })));
const OverviewView = lazy(() => import('./overview/OverviewView.tsx').then((file) => ({ default: file.OverviewView })));
const MapView = lazy(() => import('./map/MapView.tsx').then((file) => ({ default: file.MapView })));
const MatrixView = lazy(() => import('./matrix/MatrixView.tsx').then((file) => ({ default: file.MatrixView })));
const NetworkView = lazy(() => import('./network/NetworkView.tsx').then((file) => ({ default: file.NetworkView })));
const PolicyView = lazy(() => import('./policy/PolicyView.tsx').then((file) => ({ default: file.PolicyView })));
const QueryView = lazy(() => import('./query/QueryView.tsx').then((file) => ({ default: file.QueryView })));

const pages: Record<string, 'overview' | 'network' | 'map' | 'matrix' | 'gaps' | 'policy' | 'query'> = {
  '/': 'overview',
  '/network': 'network',
  '/map': 'map',
  '/matrix': 'matrix',
  '/gaps': 'gaps',
  '/policy': 'policy',
  '/query': 'query',
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

  const page = pages[path];
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
              <Route path="/" component={OverviewView} />
              <Route path="/network" component={NetworkView} />
              <Route path="/map" component={MapView} />
              <Route path="/matrix" component={MatrixView} />
              <Route path="/gaps" component={GapsView} />
              <Route path="/policy" component={PolicyView} />
              <Route path="/query" component={QueryView} />
              <Route>
                <Failed sentence={words.notAPage} />
              </Route>
            </Switch>
          </SavedView>
        </Boundary>
      </main>
      <Keys />
    </div>
  );
};
