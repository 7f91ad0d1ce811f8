import { Button } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Preview } from '../api/import-questions.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { copied } from '../takeaway/copied.ts';
import { cellsOf, textOf } from './problem-text.ts';
import classes from './problems.module.css';

/** What is wrong with the files and where, to be mended there. */
export const Problems = ({ preview: { problems, problemCount } }: { preview: Preview }) => {
  const { exchange: words } = useWords();
  const language = useView((view) => view.language);
  const rows = problems.map((problem) => cellsOf(problem, language));
  const [said, setSaid] = useState('');
  const heads = [words.place, words.expected, words.found];
  const copy = async () => setSaid((await copied(textOf(heads, rows))) ? words.copied : words.notCopied);
  const rest = problemCount - problems.length;
  return (
    <section className={classes.problems} aria-label={words.problems(problemCount)}>
      <div className={classes.head}>
        <h3>
          <CircleAlert size={17} aria-hidden />
          {words.problems(problemCount)}
        </h3>
        <span role="status">{said}</span>
        <Button size="compact-sm" variant="default" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      <p className={classes.means}>{words.problemsMean}</p>
      <div className={classes.table} tabIndex={0} role="region" aria-label={words.problems(problemCount)}>
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, at) => (
              <tr key={at}>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && <p className={classes.means}>{words.rest(rest)}</p>}
    </section>
  );
};
