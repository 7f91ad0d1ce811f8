import { useQuery } from '@tanstack/react-query';
import { coverage } from '../api/questions.ts';
import { RequestError } from '../api/request.ts';
import { FindingBar } from '../finding/FindingBar.tsx';
import { useFinding } from '../finding/useFinding.ts';
import { useWords } from '../language/words.ts';
import { Failed } from '../notice/Failed.tsx';
import { Waiting } from '../notice/Waiting.tsx';
import { matrixAtFirst } from '../store/matrix.ts';
import { useView } from '../store/store.ts';
import { useYears } from '../store/useYears.ts';
import { askedOf } from './asked.ts';
import { Controls } from './Controls.tsx';
import { Loaded } from './Loaded.tsx';
import classes from './matrix.module.css';

/** How units of cooperation cover two dimensions, and where they do not. */
export const MatrixView = () => {
  const { table: words } = useWords();
  const matrix = useView((view) => view.matrix) ?? matrixAtFirst;
  const years = useYears();
  const finding = useFinding();
  const { data, error, isPlaceholderData, refetch } = useQuery(coverage(askedOf(matrix, years)));
  const tooLarge = error instanceof RequestError && error.code === 'BAD_USER_INPUT';
  return (
    <div className={classes.view}>
      <div>
        {finding && <FindingBar finding={finding} />}
        <Controls matrix={matrix} />
      </div>
      <div className={classes.content}>
        {error ? (
          <Failed
            sentence={tooLarge ? words.tooLarge : undefined}
            retry={tooLarge ? undefined : () => void refetch()}
          />
        ) : data ? (
          <Loaded coverage={data} matrix={matrix} busy={isPlaceholderData} />
        ) : (
          <Waiting />
        )}
      </div>
    </div>
  );
};
