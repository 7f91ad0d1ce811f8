import { NativeSelect } from '@mantine/core';
import type { Preview } from '../api/import-questions.ts';
import { useWords } from '../language/words.ts';
import { correct } from './bring.ts';
import { useKinds } from './kinds.ts';
import type { TableMeaning as Meaning } from './understanding.ts';
import classes from './table.module.css';

interface TableMeaningProps {
  table: Preview['tables'][number];
  at: number;
  meaning: Meaning;
}

/** A table with what each column is taken for, to be corrected where it stands. */
export const TableMeaning = ({ table: { name, heads, rows }, at, meaning }: TableMeaningProps) => {
  const { exchange: words } = useWords();
  const { kinds, linkKinds } = useKinds();
  const path = `tables.tables.${at}`;
  const ofLinks = meaning.about === 'links';
  const roles = Object.entries(words.roles).map(([value, label]) => ({ value, label }));
  return (
    <section className={classes.part} aria-label={words.table(name)}>
      <div className={classes.head}>
        <h3>{name}</h3>
        <NativeSelect
          size="xs"
          label={words.about}
          value={meaning.about}
          data={Object.entries(words.abouts).map(([value, label]) => ({ value, label }))}
          onChange={({ currentTarget }) => correct(`${path}.about`, currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          label={words.otherwise}
          value={ofLinks ? meaning.linkKind : meaning.kind}
          data={ofLinks ? linkKinds : kinds}
          onChange={({ currentTarget }) => correct(`${path}.${ofLinks ? 'linkKind' : 'kind'}`, currentTarget.value)}
        />
      </div>
      <div className={classes.table} tabIndex={0} role="region" aria-label={words.rows(rows.length)}>
        <table>
          <thead>
            <tr>
              {heads.map((head, column) => (
                <th key={column} scope="col" data-kept={meaning.roles[column] === 'attribute' || undefined}>
                  <span className={classes.name}>{head}</span>
                  <NativeSelect
                    size="xs"
                    aria-label={words.column(head)}
                    value={meaning.roles[column] ?? 'attribute'}
                    data={roles}
                    onChange={({ currentTarget }) => correct(`${path}.roles.${column}`, currentTarget.value)}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, line) => (
              <tr key={line}>
                {heads.map((_, column) => (
                  <td key={column}>{row[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
