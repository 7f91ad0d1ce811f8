import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Job } from '../api/import-questions.ts';
import { foundIds } from '../api/search-questions.ts';
import { importedDatasets } from '../api/source-questions.ts';
import { tagOf } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { ToSame } from '../same/ToSame.tsx';
import { useView } from '../store/store.ts';
import { waysTo } from './ways.ts';
import classes from './job.module.css';

interface ReportProps {
  name: string;
  report: NonNullable<Job['report']>;
  another: ReactNode;
}

const sides = ['added', 'changed', 'same', 'gone'] as const;

/** What an import did, and where to see it. */
export const Report = ({ name, report: { read, entities, links, joined, ...told }, another }: ReportProps) => {
  const { exchange: words } = useWords();
  const view = useView((view) => view);
  const tag = tagOf[view.language];
  const notes = view.language === 'zh' ? told.notesZh : told.notes;
  const source = useQuery(importedDatasets).data?.find((dataset) => dataset.name === name)?.source.id;
  const { data: ids } = useQuery({
    ...foundIds({ text: '', filter: { sources: [source ?? ''] }, belonging: null }),
    enabled: source !== undefined,
  });
  const all = entities.added + entities.changed + entities.same + joined;
  return (
    <section className={classes.job} aria-label={words.report}>
      <h2>
        <CircleCheck size={20} aria-hidden className={classes.good} />
        {read ? words.done(name) : words.unchanged(name)}
      </h2>
      <p role="status">{read ? words.both(all, links.added + links.changed + links.same) : words.unchangedMeans}</p>
      {read && (
        <table className={classes.tally}>
          <thead>
            <tr>
              <th scope="col">{words.sort}</th>
              {sides.map((side) => (
                <th key={side} scope="col">
                  {words.tally[side]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {([words.entity, words.link] as const).map((label, at) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {sides.map((side) => (
                  <td key={side}>{[entities, links][at]![side].toLocaleString(tag)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {joined > 0 && <p>{words.joined(joined)}</p>}
      {notes.length > 0 && (
        <ul className={classes.problems}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <nav className={classes.views} aria-label={words.seeIt}>
        <span aria-hidden>{words.seeIt}</span>
        {waysTo(view, ids ?? []).map(({ way, href }) => (
          <Anchor key={way} component={Link} href={href}>
            {words[way]}
          </Anchor>
        ))}
      </nav>
      {ids && ids.length < all && <p className={classes.aside}>{words.firstOnly(ids.length)}</p>}
      <div className={classes.ways}>
        {another}
        <ToSame />
      </div>
    </section>
  );
};
