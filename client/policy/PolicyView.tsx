import { useQuery } from '@tanstack/react-query';
import { policyText } from '../api/questions.ts';
import { useFinding } from '../finding/useFinding.ts';
import { useWords } from '../language/words.ts';
import { Failed } from '../notice/Failed.tsx';
import { Waiting } from '../notice/Waiting.tsx';
import { PolicyPage } from './PolicyPage.tsx';
import { useMarks } from './useMarks.ts';

const source = 'src:policy-2021-26';

/** The policy in its own words; the address says which of them to mark. */
export const PolicyView = () => {
  const words = useWords();
  const finding = useFinding();
  const marks = useMarks(source, finding);
  const { data, isPending, isError, refetch } = useQuery(policyText(source));
  if (isPending) return <Waiting />;
  if (isError) return <Failed retry={() => void refetch()} />;
  return data && data.passages.length > 0 ? (
    <PolicyPage source={source} text={data} marks={marks} finding={finding} />
  ) : (
    <Failed sentence={words.noText} />
  );
};
