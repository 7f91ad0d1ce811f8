import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { GapFacts } from '../api/gap-questions.ts';
import { ontology } from '../api/questions.ts';
import { textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { parametersOf } from './parameters.ts';
import classes from './parts.module.css';

/** Why it counts: how grave it is, how it was found, and the figures that this took. */
export const Why = ({ gap }: { gap: GapFacts }) => {
  const words = useWords();
  const { finding, table } = words;
  const language = useView((view) => view.language);
  const known = useQuery(ontology).data;
  const { severity, method, status } = gap;
  const closed = status.state === 'CLOSED';
  const parameters = parametersOf(gap, { words, language, ontology: known });
  const model = { UNIT: table.unitMeans, LINK: table.linkMeans }[String(method.parameters['nullModel'])];
  return (
    <section>
      <Title order={3} className={classes.heading}>
        {closed ? finding.how : finding.why}
      </Title>
      {!closed && (
        <p className={classes.text}>
          <strong>{finding.gravity(finding.levels[severity.level])}</strong>{' '}
          {textIn(language, severity.reasonZh, severity.reason)}
        </p>
      )}
      <p className={classes.text}>{textIn(language, method.descriptionZh, method.descriptionEn)}</p>
      {model && <p className={classes.text}>{model}</p>}
      {parameters.length > 0 && (
        <table className={classes.parameters} aria-label={finding.parameters}>
          <tbody>
            {parameters.map(({ name, label, value }) => (
              <tr key={name}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
