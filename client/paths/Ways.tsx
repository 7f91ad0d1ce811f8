import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Ontology } from '../api/model.ts';
import type { LinkKind } from '../api/operations.generated.ts';
import { paths } from '../api/path-questions.ts';
import { nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import type { PathsAsked } from '../store/picture.ts';
import { useView } from '../store/store.ts';
import { mostOf } from './ask.ts';
import { cutOf, keyOfPath, unseenOf, type Seen } from './chain.ts';
import { NoAnswer } from './NoAnswer.tsx';
import { NotHeld } from './NotHeld.tsx';
import type { End } from './useEnds.ts';
import type { Held } from './useHolding.ts';
import type { Lifting } from './useLifting.ts';
import { Way } from './Way.tsx';
import { WhyNone } from './WhyNone.tsx';
import classes from './paths.module.css';

interface WaysProps {
  from: End;
  to: End;
  asked: PathsAsked;
  kinds: LinkKind[];
  linkKinds: Ontology['linkKinds'];
  held: Held;
  seen: Seen;
  lifting: Lifting;
}

/** The best ways between two ends, or why there is none. */
export const Ways = ({ from, to, asked, kinds, linkKinds, held, seen, lifting }: WaysProps) => {
  const { ways: words } = useWords();
  const language = useView((view) => view.language);
  const most = mostOf(asked);
  const linkFilter = kinds.length > 0 ? { kinds } : null;
  const filters = held.holding.map((one) => one.asked);
  const question = { from: from.id, to: to.id, maxLength: asked.longest, linkFilter, filters };
  const { data, isPending, error, refetch } = useQuery(paths({ ...question, k: most }));
  const found = data ?? [];
  const without = useQuery({
    ...paths({ ...question, filters: [], k: most }),
    enabled: filters.length > 0 && found.length > 0,
  }).data;
  const cut = without ? cutOf(found, without) : 0;
  const pair = words.between(nameIn(language, from), nameIn(language, to));
  const number = found.length < most ? words.found(found.length) : words.perhapsMore(found.length);
  return (
    <section aria-label={pair}>
      <VisuallyHidden aria-live="polite">{isPending ? words.searching : data && `${pair} ${number}`}</VisuallyHidden>
      <h3 className={classes.heading}>
        {pair}
        {found.length > 0 && <span className={classes.count}>{number}</span>}
      </h3>
      {error ? (
        <NoAnswer error={error} retry={() => void refetch()} />
      ) : isPending ? (
        <Stack gap={10} aria-hidden>
          <Skeleton height={14} width="85%" />
          <Skeleton height={14} width="70%" />
        </Stack>
      ) : found.length === 0 ? (
        <WhyNone {...{ from, to, asked, kinds, linkKinds, held, question }} />
      ) : (
        <>
          {cut > 0 && without && <p className={classes.notHeld}>{words.cut(cut, without.length)}</p>}
          <NotHeld of={from.id} {...unseenOf(found, seen)} />
          <ol className={classes.ways}>
            {found.map((path) => (
              <Way key={keyOfPath(path)} {...{ path, linkKinds, seen, lifting }} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
};
