import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Passage } from '../api/model.ts';
import { mentioned, obligations } from '../api/policy-questions.ts';
import { ontology } from '../api/questions.ts';
import { mentionsIn } from './mentions.ts';
import { notesIn } from './notes.ts';

/** What a text speaks of, and what is known of its measures. The text can be read before it comes, and without. */
export const useMentioned = (source: string, passages: readonly Passage[]) => {
  const entities = useQuery(mentioned(source));
  const called = useQuery(obligations);
  const kinds = useQuery(ontology);
  const mentions = useMemo(() => mentionsIn(source, passages, entities.data ?? []), [source, passages, entities.data]);
  const notes = useMemo(() => notesIn(mentions, called.data ?? []), [mentions, called.data]);
  const failed = [entities, called, kinds].filter(({ isError }) => isError);
  return {
    ontology: kinds.data,
    mentions,
    notes,
    ready: !entities.isPending && !called.isPending,
    retry: failed.length > 0 ? () => void Promise.all(failed.map(({ refetch }) => refetch())) : undefined,
  };
};
