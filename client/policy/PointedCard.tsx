import { Popover, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import type { Ontology } from '../api/model.ts';
import { labelIn, nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { Shape } from '../marks/Shape.tsx';
import { useView } from '../store/store.ts';
import type { Pointed, Pointing } from './usePointing.ts';
import classes from './pointed.module.css';

interface PointedCardProps {
  pointed: Pointed;
  pointing: Pointing;
  ontology: Ontology;
  choose: (id: string) => void;
}

/** What is pointed at: name, kind and number of links of every entity that the words speak of. */
export const PointedCard = ({ pointed: { run, box, at, byKey }, pointing, ontology, choose }: PointedCardProps) => {
  const words = useWords();
  const language = useView((view) => view.language);
  const kinds = new Map(ontology.kinds.map((kind) => [kind.name, kind]));
  const told = run.mentions.map(({ entity, inferred }) => {
    const kind = kinds.get(entity.kind);
    return { entity, inferred, kind, label: kind ? labelIn(language, kind) : entity.kind };
  });
  const { entity, label } = told[at]!;
  const turnable = byKey && told.length > 1;
  useWindowEvent('keydown', (event) => event.key === 'Escape' && pointing.close());

  return (
    <Popover opened key={`${run.start} ${box.left} ${box.top}`} position="bottom-start" offset={6} shadow="md">
      <Popover.Target>
        <span className={classes.anchor} style={box} aria-hidden />
      </Popover.Target>
      <Popover.Dropdown className={classes.card} onMouseEnter={pointing.stay} onMouseLeave={pointing.leave}>
        <ul className={classes.list}>
          {told.map(({ entity, inferred, kind, label }, index) => (
            <li key={entity.id}>
              <UnstyledButton
                className={classes.entity}
                tabIndex={-1}
                data-at={(turnable && index === at) || undefined}
                onClick={() => choose(entity.id)}
              >
                {kind && <Shape shape={kind.shape} colour={kind.colour} size={13} />}
                <span className={classes.name}>{nameIn(language, entity)}</span>
                <span className={classes.facts}>
                  {label} · {words.reading.links(entity.links.totalCount)}
                  {inferred && ` · ${words.reading.inferred}`}
                </span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
        {turnable && <p className={classes.help}>{words.reading.several}</p>}
      </Popover.Dropdown>
      <VisuallyHidden role="status">
        {words.pointed(nameIn(language, entity), label, entity.links.totalCount)}
      </VisuallyHidden>
    </Popover>
  );
};
