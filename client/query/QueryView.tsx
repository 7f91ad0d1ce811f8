import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { useComputedColorScheme } from '@mantine/core';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { examples } from './examples.ts';
import { ChineseLetters } from './ChineseLetters.tsx';
import classes from './query.module.css';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const tabs = examples.map((query) => ({ query }));

/** The API to try out, from our own bundle. */
export const QueryView = () => (
  <div className={classes.view}>
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={tabs}
      forcedTheme={useComputedColorScheme('light')}
      defaultEditorToolsVisibility={false}
    >
      <GraphiQL.Logo>GraphQL</GraphiQL.Logo>
      <GraphiQL.Footer>
        <ChineseLetters />
      </GraphiQL.Footer>
    </GraphiQL>
  </div>
);
