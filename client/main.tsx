import './theme/mantine.css';
import './theme/page.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useMemo, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { answersWithout } from './api/answers.ts';
import { App, bringView } from './App.tsx';
import { bringWords, followLanguage } from './language/words.ts';
import { whenIdle } from './panel/later.tsx';
import { followAddress, followOff, useStore, useView } from './store/store.ts';
import { theme, variables } from './theme/theme.ts';

/** Answers of another choice of sources are other answers. */
const Answers = ({ children }: { children: ReactNode }) => {
  const off = useView((view) => view.off?.join());
  const answers = useMemo(() => answersWithout(off), [off]);
  return <QueryClientProvider client={answers}>{children}</QueryClientProvider>;
};

const draw = () =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <Answers>
        <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
          <App />
        </MantineProvider>
      </Answers>
    </StrictMode>,
  );

followAddress();
followOff();
followLanguage();
bringView(location.pathname);
void bringWords(useStore.getState().view.language).then(draw);
// Both are at hand before somebody changes to the other.
whenIdle(() => void Promise.all([bringWords('zh'), bringWords('en')]).catch(() => undefined));
