import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { found, shownAtFirst } from '../api/search-questions.ts';
import { askedOf, chosenIn, everywhere, type Scope } from './scope.ts';

/** A moment after the last letter, short enough to seem none. */
const pause = 25;

/** What the server finds for a text, or without one for a scope. */
export const useFound = (text: string, scope: Scope = everywhere, first = shownAtFirst) => {
  const [asked] = useDebouncedValue(text.trim(), pause);
  const wanted = asked !== '' || chosenIn(scope).length > 0;
  const { data, isFetching, isError, isPlaceholderData } = useQuery({
    ...found(askedOf(asked, scope), first),
    enabled: wanted,
  });
  const settled = asked === text.trim() && !(wanted && (isPlaceholderData || data === undefined));
  return { answer: wanted ? data : undefined, settled, searching: isFetching, failed: isError, asked };
};
