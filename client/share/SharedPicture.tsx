import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { colourOn } from '../marks/colour.ts';
import { outlineOf, pathOf } from '../marks/outlines.ts';
import { useView } from '../store/store.ts';
import { boxAround, placedOf, sizes } from './placed.ts';
import type { Shared } from './shared.ts';
import classes from './share.module.css';

interface SharedPictureProps {
  shared: Shared;
  chosen: string | undefined;
  choose: (id: string) => void;
}

const lineOf = (status: string | undefined, evidence: readonly { confidence: string }[]) => {
  if (status !== undefined && status !== 'EXISTING') return 'planned';
  return evidence.some(({ confidence }) => confidence === 'VERIFIED') ? 'stated' : 'inferred';
};

/** What was shared, where it stood. The tables below say the same, so only they are for keyboard and screen reader. */
export const SharedPicture = ({ shared, chosen, choose }: SharedPictureProps) => {
  const { shared: words } = useWords();
  const language = useView((view) => view.language);
  const scheme = useComputedColorScheme('light');
  const kinds = new Map(shared.kinds.map((kind) => [kind.name, kind]));
  const placed = useMemo(() => {
    const degrees = new Map<string, number>();
    for (const { from, to } of shared.links) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
    return placedOf(shared.entities, degrees, (entity) => nameIn(language, entity));
  }, [shared, language]);
  const at = new Map(placed.map((one) => [one.entity.id, one]));
  return (
    <div className={classes.frame} tabIndex={0} role="group" aria-label={words.picture(shared.title)}>
      <svg className={classes.picture} viewBox={boxAround(placed)} aria-hidden>
        {shared.links.map(({ id, from, to, status, evidence }) => {
          const [a, b] = [at.get(from), at.get(to)];
          if (!a || !b) return null;
          return <line key={id} data-line={lineOf(status, evidence)} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />;
        })}
        {placed.map(({ entity, x, y, named }) => (
          <g
            key={entity.id}
            transform={`translate(${x} ${y})`}
            data-chosen={entity.id === chosen || undefined}
            onClick={() => choose(entity.id)}
          >
            <title>{nameIn(language, entity)}</title>
            <circle className={classes.ring} r={sizes.mark} />
            <path
              transform={`translate(${-sizes.mark / 2} ${-sizes.mark / 2})`}
              d={pathOf(outlineOf(kinds.get(entity.kind)?.shape ?? 'ellipse'))}
              fill={colourOn(scheme, kinds.get(entity.kind)?.colour ?? '#74808c')}
            />
            {(named || entity.id === chosen) && <text y={sizes.mark + 6}>{nameIn(language, entity)}</text>}
          </g>
        ))}
      </svg>
    </div>
  );
};
