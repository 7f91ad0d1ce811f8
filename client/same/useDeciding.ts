import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { undoDecision, type Decided } from '../api/same-questions.ts';
import { useWords } from '../language/words.ts';
import { nameBefore, rememberName } from '../store/person.ts';
import { useMay } from '../store/useMay.ts';

/** What came of a decision, and the decision where it can be undone at once. */
export interface Told {
  sentence: string;
  decided?: Decided;
}

/** The field of the name, where the keyboard goes when there is none. */
export const nameId = 'decided-by';

type Deed = (by: string) => Promise<Told>;

const acts = ['joinEntities', 'joinByRule', 'keepApart', 'partEntities', 'proposeAgain'] as const;

/** Who decides, and carrying out what is decided; afterwards all that was asked of the graph is old. */
export const useDeciding = () => {
  const { same: words } = useWords();
  const queries = useQueryClient();
  const may = useMay();
  const [by, setBy] = useState(nameBefore);
  const [lacksName, setLacksName] = useState(false);
  const [told, tell] = useState<Told | null>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (deed: Deed) => deed(by.trim()),
    networkMode: 'always',
    onMutate: () => tell(null),
    onSuccess: (told) => {
      rememberName(by.trim());
      tell(told);
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'import' });
    },
  });
  const decide = (deed: Deed) => {
    setLacksName(by.trim() === '');
    if (by.trim() === '') document.getElementById(nameId)?.focus();
    else if (!isPending) mutate(deed);
  };
  const undo = (decided: Decided) =>
    decide(async (by) => {
      await undoDecision(decided, by);
      return { sentence: words.undone };
    });
  return {
    /** Whether there is anything that whoever is here may decide. */
    may: acts.every((act) => may(act)),
    decide,
    undo,
    told,
    error,
    isPending,
    name: { value: by, error: lacksName && words.byFirst, write: setBy },
  };
};

export type Deciding = ReturnType<typeof useDeciding>;
