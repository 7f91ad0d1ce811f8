import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { GapFacts } from '../api/gap-questions.ts';
import { ontology } from '../api/questions.ts';
import { textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { ParameterTable } from './ParameterTable.tsx';
import { parametersOf } from './parameters.ts';
import classes from './parts.module.css';

/** Written for whoever declares obligations; a reader has them in a sentence already. */
const written = new Set(['obligation', 'subjects', 'expects']);

/** Why it counts: how grave it is, how it was found, and the figures that this took. */
export const Why = ({ gap }: { gap: GapFacts }) => {
  const words = useWords();
  const { finding, table } = words;
  const language = useView((view) => view.language);
  const known = useQuery(ontology).data;
  const { severity, method, status } = gap;
  const closed = status.state === 'CLOSED';
  const parameters = parametersOf(gap, { words, language, ontology: known });
  const patterns = parameters.filter(({ name }) => written.has(name));
  const plain = parameters.filter(({ name }) => !written.has(name));
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
      <ParameterTable label={finding.parameters} parameters={plain} />
      {patterns.length > 0 && (
        <details className={classes.patterns}>
          <summary>{finding.patterns}</summary>
          <ParameterTable label={finding.patterns} parameters={patterns} />
        </details>
      )}
    </section>
  );
};
