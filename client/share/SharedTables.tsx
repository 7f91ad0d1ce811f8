import { Anchor, Table, UnstyledButton } from '@mantine/core';
import { labelIn, nameIn, textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { Shape } from '../marks/Shape.tsx';
import { useView } from '../store/store.ts';
import type { Shared } from './shared.ts';
import classes from './share.module.css';

interface SharedTablesProps {
  shared: Shared;
  chosen: string | undefined;
  choose: (id: string) => void;
}

/** The same as the picture, to be read: each entity opens what is known of it. */
export const SharedTables = ({ shared, chosen, choose }: SharedTablesProps) => {
  const words = useWords();
  const language = useView((view) => view.language);
  const kinds = new Map(shared.kinds.map((kind) => [kind.name, kind]));
  const linkKinds = new Map(shared.linkKinds.map((kind) => [kind.name, labelIn(language, kind)]));
  const names = new Map(shared.entities.map((entity) => [entity.id, nameIn(language, entity)]));
  return (
    <>
      <h2>{words.shared.entities(shared.entities.length)}</h2>
      <Table className={classes.table}>
        <thead>
          <tr>
            <th>{words.shared.name}</th>
            <th>{words.shared.kind}</th>
          </tr>
        </thead>
        <tbody>
          {shared.entities.map(({ id, kind: name }) => {
            const kind = kinds.get(name);
            return (
              <tr key={id}>
                <td>
                  <UnstyledButton aria-pressed={id === chosen} className={classes.name} onClick={() => choose(id)}>
                    {kind && <Shape shape={kind.shape} colour={kind.colour} />}
                    {names.get(id)}
                  </UnstyledButton>
                </td>
                <td>{kind && labelIn(language, kind)}</td>
              </tr>
            );
          })}
        </tbody>
      </Table>
      <h2>{words.shared.linkCount(shared.links.length)}</h2>
      <Table className={classes.table}>
        <thead>
          <tr>
            <th>{words.shared.from}</th>
            <th>{words.shared.kind}</th>
            <th>{words.shared.to}</th>
          </tr>
        </thead>
        <tbody>
          {shared.links.map(({ id, from, kind, to }) => (
            <tr key={id}>
              <td>{names.get(from)}</td>
              <td>{linkKinds.get(kind)}</td>
              <td>{names.get(to)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <h2>{words.shared.sources}</h2>
      <ul>
        {shared.sources.map(({ id, titleZh, titleEn, publisher, url }) => {
          const title = textIn(language, titleZh, titleEn);
          return (
            <li key={id}>
              {url && /^https?:\/\//i.test(url) ? (
                <Anchor href={url} target="_blank" rel="noreferrer">
                  {title}
                </Anchor>
              ) : (
                title
              )}
              {publisher && <span className={classes.dimmed}> · {publisher}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
};
