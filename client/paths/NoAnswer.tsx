import { RequestError } from '../api/request.ts';
import { useWords } from '../language/words.ts';
import { Failed } from '../notice/Failed.tsx';

/** Says why there is no answer: the server looks through so many links and no more, or it did not come. */
export const NoAnswer = ({ error, retry }: { error: Error; retry: () => void }) => {
  const { ways: words } = useWords();
  const tooMuch = error instanceof RequestError && error.code === 'BAD_USER_INPUT';
  return tooMuch ? <Failed sentence={words.tooMuch} /> : <Failed retry={retry} />;
};
