import type { Ontology } from '../api/model.ts';
import type { LinkKind } from '../api/operations.generated.ts';
import type { PathsAsked } from '../store/picture.ts';
import type { Shown } from '../store/shown.ts';
import { Answers } from './Answers.tsx';
import { HoldingList } from './HoldingList.tsx';
import type { KnownEnds } from './useEnds.ts';
import { useHolding } from './useHolding.ts';

interface AskingProps {
  asked: PathsAsked;
  kinds: LinkKind[];
  ontology: Ontology;
  shown: Shown;
  ends: KnownEnds;
}

/** Under what of the picture ways are looked for, and what is found; another question begins with no way open. */
export const Asking = ({ asked, kinds, ontology, shown, ends }: AskingProps) => {
  const held = useHolding(shown, ontology);
  return (
    <>
      <HoldingList held={held} />
      <Answers
        key={JSON.stringify([asked, held.holding])}
        linkKinds={ontology.linkKinds}
        {...{ asked, kinds, held, shown, ends }}
      />
    </>
  );
};
