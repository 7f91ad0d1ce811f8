import { Checkbox, useComputedColorScheme } from '@mantine/core';
import type { Group, Ontology } from '../api/model.ts';
import { labelIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { colourOn } from '../marks/colour.ts';
import { Shape } from '../marks/Shape.tsx';
import { pictureAtFirst } from '../store/picture.ts';
import { toggleGroup, useView } from '../store/store.ts';
import classes from './legend.module.css';

/** Entities as the legend counts them. */
export interface InLegend {
  entities: readonly { kind: string }[];
}

interface GroupEntryProps {
  group: Group;
  ontology: Ontology;
  network: InLegend;
  /** What is shown and has no mark of its own: it is in that of others, or drawn as a link. */
  within?: InLegend['entities'];
  /** Colour and shape mean kinds here, whatever the look of the network makes of them. */
  ofKinds?: boolean;
}

const none: InLegend['entities'] = [];

/** One group: shown or not, with the shapes of its kinds that there are. */
export const GroupEntry = ({ group, ontology, network, within = none, ofKinds = false }: GroupEntryProps) => {
  const { drawing } = useWords();
  const language = useView((view) => view.language);
  const hidden = useView((view) => view.hidden.includes(group.name));
  // Where colour tells something else, kinds are told by shape alone, and where shape does, by colour.
  const coloured = useView((view) => ofKinds || (view.picture ?? pictureAtFirst).colour === 'KIND');
  const shaped = useView((view) => ofKinds || (view.picture ?? pictureAtFirst).shape === 'KIND');
  const scheme = useComputedColorScheme('light');
  const ours = ontology.kinds.filter((kind) => kind.group.name === group.name);
  const kinds = ours
    .map((kind) => ({ ...kind, number: network.entities.filter((entity) => entity.kind === kind.name).length }))
    .filter((kind) => kind.number > 0);
  const number = kinds.reduce((sum, kind) => sum + kind.number, 0);
  const inside = within.filter(({ kind }) => ours.some(({ name }) => name === kind)).length;
  if (number + inside === 0) return null;
  return (
    <div className={classes.group} data-hidden={hidden || undefined}>
      <Checkbox
        size="xs"
        checked={!hidden}
        onChange={() => toggleGroup(group.name)}
        color={coloured ? colourOn(scheme, group.colour) : 'var(--mantine-color-text)'}
        iconColor={scheme === 'dark' ? '#15181c' : '#ffffff'}
        label={
          <>
            {labelIn(language, group)} <span className={classes.number}>{number}</span>
          </>
        }
        classNames={{ label: classes.groupName, labelWrapper: classes.groupLabel, body: classes.groupBody }}
      />
      <ul className={classes.kinds}>
        {kinds.map((kind) => (
          <li key={kind.name}>
            {shaped ? (
              <Shape shape={kind.shape} colour={coloured ? kind.colour : 'currentColor'} size={16} />
            ) : (
              coloured && <Shape shape="ellipse" colour={kind.colour} size={11} />
            )}
            <span>
              {labelIn(language, kind)} <span className={classes.number}>{kind.number}</span>
            </span>
          </li>
        ))}
      </ul>
      {inside > 0 && <p className={classes.inside}>{drawing.inside(inside)}</p>}
    </div>
  );
};
