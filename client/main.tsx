import './theme/mantine.css';
import './theme/page.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isUnready } from './api/request.ts';
import { App, bringView } from './App.tsx';
import { bringWords, followLanguage } from './language/words.ts';
import { whenIdle } from './panel/later.tsx';
import { followAddress, useStore } from './store/store.ts';
import { theme, variables } from './theme/theme.ts';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5 * 60_000,
      retry: (failures, error) => isUnready(error) || failures < 1,
      retryDelay: (_, error) => (isUnready(error) ? 2000 : 1000),
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
  },
});

const draw = () =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
          <App />
        </MantineProvider>
      </QueryClientProvider>
    </StrictMode>,
  );

followAddress();
followLanguage();
bringView(location.pathname);
void bringWords(useStore.getState().view.language).then(draw);
// Both are at hand before somebody changes to the other.
whenIdle(() => void Promise.all([bringWords('zh'), bringWords('en')]).catch(() => undefined));
