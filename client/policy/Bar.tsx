import { Anchor } from '@mantine/core';
import type { Ontology } from '../api/model.ts';
import { labelIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { Back } from './Back.tsx';
import type { Mention } from './mentions.ts';
import { inkOf } from './Words.tsx';
import classes from './bar.module.css';

interface BarProps {
  ontology: Ontology | undefined;
  mentions: readonly Mention[];
  marked: boolean;
  /** Asks again for what did not come; undefined when all has come. */
  retry: (() => void) | undefined;
}

/** What the lines under the words mean, what did not come, and the way back. */
export const Bar = ({ ontology, mentions, marked, retry }: BarProps) => {
  const words = useWords();
  const language = useView((view) => view.language);
  const kinds = new Set(mentions.map(({ entity }) => entity.kind));
  const sample = (group: string) => ontology?.kinds.find((kind) => kind.group.name === group && kinds.has(kind.name));
  return (
    <div className={classes.bar}>
      {mentions.length > 0 && (
        <ul className={classes.lines} aria-label={words.reading.lines}>
          {ontology?.groups.map((group) => {
            const kind = sample(group.name);
            return (
              kind && (
                <li key={group.name} style={{ textDecorationColor: inkOf(kind.name) }}>
                  {labelIn(language, group)}
                </li>
              )
            );
          })}
          <li data-inferred>{words.reading.inferred}</li>
        </ul>
      )}
      {retry && (
        <span role="alert" className={classes.lacking}>
          {words.reading.lacking}{' '}
          <Anchor component="button" type="button" inherit onClick={retry}>
            {words.retry}
          </Anchor>
        </span>
      )}
      <Back marked={marked} />
    </div>
  );
};
