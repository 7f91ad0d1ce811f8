import { useIsFetching, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { unknownAmong } from '../api/known-questions.ts';
import type { Network, Ontology } from '../api/model.ts';
import { ontology as ontologyQuestion } from '../api/questions.ts';
import { allSources } from '../api/source-questions.ts';
import { useFinding } from '../finding/useFinding.ts';
import { useWords } from '../language/words.ts';
import type { Words } from '../language/zh.ts';
import { unreadPart } from '../store/reading.ts';
import { idsSaid, namesUnknown, type Declared, type Said } from '../store/said.ts';
import { useView } from '../store/store.ts';

const named = (all: readonly { name: string }[]) => all.map(({ name }) => name);

const declaredBy = ({ groups, kinds, linkKinds }: Ontology, words: Words): Declared => ({
  group: named(groups),
  kind: named(kinds),
  linkKind: named(linkKinds),
  status: [...Object.keys(words.statuses), 'NONE'],
  origin: Object.keys(words.origins),
  confidence: Object.keys(words.confidences),
  layer: Object.keys(words.layers),
});

const nothing: Said[] = [];

/** What the address says and nobody knows: pieces that cannot be read, names that nothing declares, ids that are not there. */
export const useUnknown = ({ entities, links }: Network) => {
  const words = useWords();
  const view = useView((now) => now);
  const { data: ontology } = useQuery(ontologyQuestion);
  const ids = useMemo(() => idsSaid(view), [view]);
  const known = useMemo(() => new Set([...entities, ...links].map(({ id }) => id)), [entities, links]);
  const strange = useMemo(
    () => [...new Set(ids.map(({ value }) => value))].filter((id) => !known.has(id)).sort(),
    [ids, known],
  );
  // What has just been asked for is not in the picture yet, and is not looked for twice.
  const coming = useIsFetching({ queryKey: ['network'] }) > 0;
  const { selected } = view;
  const { data: absent } = useQuery({ ...unknownAmong(strange, selected), enabled: strange.length > 0 && !coming });
  const sources = view.off !== undefined || view.picture?.filters.some(({ name }) => name === 'source');
  const finding = useFinding();
  const { data: all } = useQuery({ ...allSources, enabled: sources ?? false });
  return useMemo(() => {
    const unread = (view.unread ?? []).map(unreadPart).map(([name, value]): Said => ({ name, value }));
    const declared = ontology && { ...declaredBy(ontology, words), ...(all && { source: all.map(({ id }) => id) }) };
    const noFinding: Said[] = view.gap !== undefined && finding === null ? [{ name: 'gap', value: view.gap }] : nothing;
    const gone = new Set(strange.length > 0 ? absent : []);
    const unknown = [
      ...unread,
      ...(declared ? namesUnknown(view, declared) : nothing),
      ...noFinding,
      ...ids.filter(({ value }) => gone.has(value)),
    ];
    return { unknown, unread: new Set(unread) };
  }, [view, ontology, words, all, ids, strange, absent, finding]);
};
