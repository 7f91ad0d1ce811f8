import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { useComputedColorScheme } from '@mantine/core';
import { createGraphiQLFetcher, createLocalStorage } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useMemo } from 'react';
import { withoutHeader } from '../api/request.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { ChineseLetters } from './ChineseLetters.tsx';
import { examples, inEditor } from './examples.ts';
import classes from './query.module.css';

/** A name, not a word. */
const protocol = 'GraphQL';
const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  fetch: (url, init) => fetch(url, { ...init, headers: { ...(init?.headers as object), ...withoutHeader() } }),
});

/** The API to try out, from our own bundle. */
export const QueryView = () => {
  const words = useWords();
  const language = useView((view) => view.language);
  // Each language keeps its own tabs, so that the examples speak the language of the page.
  const storage = useMemo(() => createLocalStorage({ namespace: `examples-${language}` }), [language]);
  const tabs = useMemo(
    () =>
      examples.map((example) => ({
        query: inEditor(example, words.examples[example.name]),
        ...(example.variables ? { variables: example.variables } : {}),
      })),
    [words],
  );
  return (
    <div className={classes.view}>
      <GraphiQL
        key={language}
        fetcher={fetcher}
        storage={storage}
        defaultTabs={tabs}
        forcedTheme={useComputedColorScheme('light')}
        defaultEditorToolsVisibility={false}
      >
        <GraphiQL.Logo>{protocol}</GraphiQL.Logo>
        <GraphiQL.Footer>
          <ChineseLetters />
        </GraphiQL.Footer>
      </GraphiQL>
    </div>
  );
};
