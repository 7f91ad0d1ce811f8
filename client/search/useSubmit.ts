import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { foundIds, type FacetName } from '../api/search-questions.ts';
import { useWords } from '../language/words.ts';
import { asCommand } from './Commands.tsx';
import type { CommandName } from './commands.ts';
import { asTakenOff } from './NothingFound.tsx';
import { asMore } from './Results.tsx';
import { askedOf, everywhere, without, type Scope } from './scope.ts';
import { asSeveral, type SeveralDeed } from './Several.tsx';
import { useChoose, type Deed } from './useChoose.ts';

interface Submitting {
  asked: string;
  scope: Scope;
  narrow: (scope: Scope) => void;
  showMore: () => void;
  leave: () => void;
  /** What all that was found have in common, in words. */
  together: readonly string[];
}

/** Carries out what an option of the list stands for; keeps what is marked, whatever is looked for meanwhile. */
export const useSubmit = ({ asked, scope, narrow, showMore, leave, together }: Submitting) => {
  const { find: words } = useWords();
  const client = useQueryClient();
  const { choose, command } = useChoose();
  const [marked, setMarked] = useState<readonly string[]>([]);
  const [allFailed, setAllFailed] = useState(false);

  const done = () => {
    setMarked([]);
    setAllFailed(false);
    leave();
  };
  const inAll = async (deed: SeveralDeed) => {
    if (deed === 'unmark') return setMarked([]);
    try {
      const ids = marked.length > 0 ? marked : await client.fetchQuery(foundIds(askedOf(asked, scope)));
      done();
      choose(ids, deed, marked.length > 0 ? words.markedOnes : together.join(' '));
    } catch {
      setAllFailed(true);
    }
  };
  const submit = (value: string, deed: Deed = 'open') => {
    if (value.startsWith(asTakenOff)) {
      const by = value.slice(asTakenOff.length);
      narrow(by === '' ? everywhere : without(scope, by as FacetName));
    } else if (value === asMore) {
      showMore();
    } else if (value.startsWith(asSeveral)) {
      void inAll(value.slice(asSeveral.length) as SeveralDeed);
    } else {
      done();
      if (value.startsWith(asCommand)) command(value.slice(asCommand.length) as CommandName);
      else choose([value], deed);
    }
  };
  const mark = (id: string) =>
    setMarked((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  return { submit, marked, mark, inAll, allFailed };
};
