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
import { absentOf, keyOfPath } from './chain.ts';
import { NoAnswer } from './NoAnswer.tsx';
import { NotHeld } from './NotHeld.tsx';
import type { End } from './useEnds.ts';
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
  /** Ids of the entities in the picture. */
  held: ReadonlySet<string>;
  lifting: Lifting;
}

/** The best ways between two ends, or why there is none. */
export const Ways = ({ from, to, asked, kinds, linkKinds, held, lifting }: WaysProps) => {
  const { ways: words } = useWords();
  const language = useView((view) => view.language);
  const most = mostOf(asked);
  const linkFilter = kinds.length > 0 ? { kinds } : null;
  const question = { from: from.id, to: to.id, maxLength: asked.longest, linkFilter };
  const { data, isPending, error, refetch } = useQuery(paths({ ...question, k: most }));
  const found = data ?? [];
  return (
    <section>
      <h3 className={classes.heading}>
        {words.between(nameIn(language, from), nameIn(language, to))}
        {found.length > 0 && (
          <span className={classes.count}>
            {found.length < most ? words.found(found.length) : words.perhapsMore(found.length)}
          </span>
        )}
      </h3>
      {error ? (
        <NoAnswer error={error} retry={() => void refetch()} />
      ) : isPending ? (
        <Stack gap={10} role="status">
          <VisuallyHidden>{words.searching}</VisuallyHidden>
          <Skeleton height={14} width="85%" />
          <Skeleton height={14} width="70%" />
        </Stack>
      ) : found.length === 0 ? (
        <WhyNone {...{ from, to, asked, kinds, linkKinds, question }} />
      ) : (
        <>
          <NotHeld of={from.id} ids={absentOf(found, held)} />
          <ol className={classes.ways}>
            {found.map((path) => (
              <Way key={keyOfPath(path)} {...{ path, linkKinds, held, lifting }} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
};
