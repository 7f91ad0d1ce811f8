import './theme/mantine.css';
import './theme/page.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { isUnready } from './api/request.ts';
import { App, bringView } from './App.tsx';
import { bringWords } from './language/words.ts';
import { whenIdle } from './panel/later.tsx';
import { followAddress } from './store/store.ts';
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

followAddress();
bringView(location.pathname);
// Both are at hand before somebody changes to the other.
whenIdle(() => void Promise.all([bringWords('zh'), bringWords('en')]).catch(() => undefined));

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
        <Suspense>
          <App />
        </Suspense>
      </MantineProvider>
    </QueryClientProvider>
  </StrictMode>,
);
