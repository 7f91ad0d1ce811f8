import type { QueryClient } from '@tanstack/react-query';
import { coreNetwork, networkOf, ontology } from '../api/questions.ts';
import { pictureAtFirst } from './picture.ts';
import { useStore } from './store.ts';

/** Asks for what the picture starts from before that has come which shows it. A saved view tells only later what it is. */
export const askFirst = (answers: QueryClient): void => {
  const { view, awaited } = useStore.getState();
  if (awaited) return;
  const { base } = view.picture ?? pictureAtFirst;
  void answers.prefetchQuery(ontology);
  void (base === null ? answers.prefetchQuery(coreNetwork) : answers.prefetchQuery(networkOf(base)));
};
