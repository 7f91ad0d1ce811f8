import { Anchor, Table } from '@mantine/core';
import type { Entity } from '../api/model.ts';
import { nameIn, other, otherNameIn, tagOf } from '../language/names.ts';
import { point, select, useStore, useView } from '../store/store.ts';
import classes from './network.module.css';

export const EntityRow = ({ entity, links }: { entity: Entity; links: number }) => {
  const language = useView((view) => view.language);
  const selected = useView((view) => view.selected === entity.id);
  const pointed = useStore((state) => state.pointed === entity.id);
  return (
    <Table.Tr
      data-selected={selected || undefined}
      data-pointed={pointed || undefined}
      onMouseEnter={() => point(entity.id)}
      onMouseLeave={() => point(null)}
    >
      <Table.Td>
        <Anchor
          component="button"
          type="button"
          className={classes.open}
          aria-pressed={selected}
          onClick={() => select(entity.id)}
        >
          {nameIn(language, entity)}
        </Anchor>
      </Table.Td>
      <Table.Td className={classes.otherName} lang={tagOf[other(language)]}>
        {otherNameIn(language, entity)}
      </Table.Td>
      <Table.Td ta="right">{links}</Table.Td>
    </Table.Tr>
  );
};
