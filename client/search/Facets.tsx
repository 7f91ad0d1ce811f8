import { UnstyledButton } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { FacetName } from '../api/search-questions.ts';
import { useWords } from '../language/words.ts';
import { Chosen } from './Chosen.tsx';
import { FacetValues } from './FacetValues.tsx';
import { stepTo } from './moving.ts';
import { facetNames, toggled, type Scope } from './scope.ts';
import { useFacetName, type Facet, type ValueName } from './useFacets.ts';
import classes from './facets.module.css';

interface FacetsProps {
  facets: readonly Facet[] | undefined;
  scope: Scope;
  narrow: (scope: Scope) => void;
  nameOf: ValueName;
  /** Gives the keyboard back to the field. */
  back: () => void;
}

/** Narrows what is looked for: each facet opens its values with how many hits they have. */
export const Facets = ({ facets, scope, narrow, nameOf, back }: FacetsProps) => {
  const { find: words } = useWords();
  const facetName = useFacetName();
  const [open, setOpen] = useState<FacetName | null>(null);
  const here = useRef<HTMLDivElement>(null);
  const opened = facets?.find(({ by }) => by === open);
  const press = (event: KeyboardEvent) => {
    const steps = [...(here.current?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [])];
    const at = steps.indexOf(event.target as HTMLElement);
    const to = stepTo(event.key, at, steps.length);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    (steps[to] ?? { focus: back }).focus();
  };
  return (
    // The field keeps the keyboard while one narrows by mouse.
    <div
      ref={here}
      role="group"
      aria-label={words.narrow}
      className={classes.facets}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={press}
    >
      <div className={classes.bar}>
        {facetNames.map((by) => {
          const chosen = scope[by]?.length ?? 0;
          const empty = facets?.every((facet) => facet.by !== by || facet.values.length === 0) ?? false;
          return (
            <UnstyledButton
              key={by}
              className={classes.facet}
              aria-expanded={open === by}
              data-chosen={chosen > 0 || undefined}
              disabled={empty && chosen === 0}
              onClick={() => setOpen(open === by ? null : by)}
            >
              {facetName(by)}
              {chosen > 0 && <span className={classes.amount}>{chosen}</span>}
              <ChevronDown size={13} aria-hidden />
            </UnstyledButton>
          );
        })}
      </div>
      {opened && (
        <FacetValues
          facet={opened}
          label={facetName(opened.by)}
          chosen={scope[opened.by] ?? []}
          nameOf={nameOf}
          choose={(id) => narrow(toggled(scope, opened.by, id))}
        />
      )}
      <Chosen scope={scope} narrow={narrow} nameOf={nameOf} />
    </div>
  );
};
