import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { found, shownAtFirst } from '../api/search-questions.ts';
import { askedOf, chosenIn, everywhere, type Scope } from './scope.ts';

/** A moment after the last letter, short enough to seem none. */
const pause = 60;

/** What the server finds for a text, or without one for a scope. */
export const useFound = (text: string, scope: Scope = everywhere, first = shownAtFirst) => {
  const [asked] = useDebouncedValue(text.trim(), pause);
  const wanted = asked !== '' || chosenIn(scope).length > 0;
  const { data, isFetching, isError } = useQuery({ ...found(askedOf(asked, scope), first), enabled: wanted });
  return { answer: wanted ? data : undefined, searching: isFetching, failed: isError, asked };
};
