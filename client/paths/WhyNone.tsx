import { Button, Skeleton, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Ontology } from '../api/model.ts';
import type { LinkKind } from '../api/operations.generated.ts';
import { farthest, whyNoPath, type WaysAsked } from '../api/path-questions.ts';
import { GapsAbout } from '../finding/GapsAbout.tsx';
import { labelIn, nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { askPaths, type PathsAsked } from '../store/picture.ts';
import { become, useView } from '../store/store.ts';
import { draw } from '../store/view.ts';
import { letting } from './holding.ts';
import { allowing } from './kinds.ts';
import { NoAnswer } from './NoAnswer.tsx';
import { noWaySentence, reachSentence } from './none.ts';
import { reliefAct, reliefSentence, reliefsOf, type Relief } from './relief.ts';
import type { End } from './useEnds.ts';
import type { Held } from './useHolding.ts';
import classes from './none.module.css';

interface WhyNoneProps {
  from: End;
  to: End;
  asked: PathsAsked;
  kinds: LinkKind[];
  linkKinds: Ontology['linkKinds'];
  held: Held;
  question: WaysAsked;
}

/** Why no way was found, what would help, how far one gets, and what is missing about the two. */
export const WhyNone = ({ from, to, asked, kinds, linkKinds, held, question }: WhyNoneProps) => {
  const { ways: words, loading } = useWords();
  const language = useView((view) => view.language);
  const { data: why, isPending, error, refetch } = useQuery(whyNoPath(question));
  const names: [string, string] = [nameIn(language, from), nameIn(language, to)];
  const all = linkKinds.map(({ name }) => name);
  const labelsOf = (some: readonly LinkKind[]) =>
    linkKinds.filter(({ name }) => some.includes(name)).map((kind) => labelIn(language, kind));
  const called = { kinds: labelsOf, of: held.say };
  const relax = ({ kinds: more, longest, off }: Relief) => {
    const farther = { ...asked, kinds: allowing(kinds, all, more), longest: longest ?? asked.longest };
    become((view) => off.reduce((now, one) => letting(one)(now), draw(askPaths(farther))(view)));
  };
  const reliefs = why ? reliefsOf(why.helps, kinds, held.holding) : [];
  return (
    <div className={classes.none}>
      <p role="status">{noWaySentence(names, asked.longest, labelsOf(kinds), words)}</p>
      {error && <NoAnswer error={error} retry={() => void refetch()} />}
      {isPending && (
        <div role="status">
          <VisuallyHidden>{loading}</VisuallyHidden>
          <Skeleton height={14} width="80%" />
        </div>
      )}
      {why && (
        <>
          <h4 className={classes.why}>{words.why}</h4>
          {reliefs.length === 0 && <p>{words.never(farthest)}</p>}
          {reliefs.map((relief) => (
            <div key={reliefAct(relief, called, words)} className={classes.relief}>
              <p>{reliefSentence(relief, called, words)}</p>
              <Button size="compact-sm" variant="light" className={classes.relax} onClick={() => relax(relief)}>
                {reliefAct(relief, called, words)}
              </Button>
            </div>
          ))}
          <p className={classes.reach}>{reachSentence(names, [why.fromPart, why.toPart], asked.longest, words)}</p>
        </>
      )}
      <GapsAbout ids={[from.id, to.id]} />
    </div>
  );
};
