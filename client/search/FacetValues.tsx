import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { ontology } from '../api/questions.ts';
import { useWords } from '../language/words.ts';
import { Shape } from '../marks/Shape.tsx';
import type { Facet, ValueName } from './useFacets.ts';
import classes from './values.module.css';

interface FacetValuesProps {
  facet: Facet;
  label: string;
  chosen: readonly string[];
  nameOf: ValueName;
  choose: (id: string) => void;
}

/** The values of one facet, each with how many hits it has or would add. */
export const FacetValues = ({ facet: { by, values, valueCount }, label, chosen, nameOf, choose }: FacetValuesProps) => {
  const { find: words } = useWords();
  const { data } = useQuery(ontology);
  const more = valueCount - values.filter(({ count }) => count > 0).length;
  return (
    <div role="group" aria-label={label} className={classes.values} data-by={by}>
      {values.map(({ id, count }) => {
        const kind = by === 'KIND' && data?.kinds.find(({ name }) => name === id);
        return (
          <UnstyledButton
            key={id}
            className={classes.value}
            aria-pressed={chosen.includes(id)}
            onClick={() => choose(id)}
          >
            <span className={classes.box}>
              {chosen.includes(id) && <Check size={12} strokeWidth={3} aria-hidden />}
            </span>
            {kind && <Shape shape={kind.shape} colour={kind.colour} size={12} />}
            <span className={classes.name}>{nameOf(by, id)}</span>
            <span className={classes.count}>{words.figure(count)}</span>
          </UnstyledButton>
        );
      })}
      {more > 0 && <p className={classes.more}>{words.moreValues(more)}</p>}
    </div>
  );
};
