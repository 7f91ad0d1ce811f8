import './theme/mantine.css';
import './theme/page.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, StrictMode, Suspense, useMemo, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { answersWithout } from './api/answers.ts';
import { sessionNow } from './api/session.ts';
import { App, bringView } from './App.tsx';
import { bringFirstWords, bringWords, followLanguage } from './language/words.ts';
import { hold, whenIdle } from './notice/idle.ts';
import { tokenIn } from './share/shared.ts';
import { followAddress, followOff, useStore, useView } from './store/store.ts';
import { theme, variables } from './theme/theme.ts';

/** Answers of another choice of sources are other answers. */
const Answers = ({ children }: { children: ReactNode }) => {
  const off = useView((view) => view.off?.join());
  const answers = useMemo(() => answersWithout(off), [off]);
  return <QueryClientProvider client={answers}>{children}</QueryClientProvider>;
};

const SharePage = lazy(async () => ({ default: (await import('./share/SharePage.tsx')).SharePage }));

/** Whoever opens what was shared sees that alone, and asks nothing else of the server. */
const token = tokenIn(location.pathname);

const draw = () =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <Answers>
        <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
          {token === undefined ? (
            <App />
          ) : (
            <Suspense fallback={null}>
              <SharePage token={token} />
            </Suspense>
          )}
        </MantineProvider>
      </Answers>
    </StrictMode>,
  );

followAddress();
followOff();
followLanguage();
const { language, off } = useStore.getState().view;
const answers = answersWithout(off?.join());
if (token === undefined) void answers.prefetchQuery(sessionNow);
const letGo = hold();
void Promise.all([
  token === undefined && bringView(location.pathname, answers),
  bringFirstWords(language).then(draw),
]).finally(letGo);
// Both are at hand before somebody changes to the other.
whenIdle(
  () =>
    void bringWords()
      .then(() => Promise.all([bringWords('zh'), bringWords('en')]))
      .catch(() => undefined),
);
