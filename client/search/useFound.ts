import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { found } from '../api/questions.ts';

/** What the server finds for a text, a moment after the last letter. */
export const useFound = (text: string) => {
  const [asked] = useDebouncedValue(text.trim(), 160);
  const { data, isFetching, isError } = useQuery(found(asked));
  return { answer: asked === '' ? undefined : data, searching: isFetching, failed: isError, asked };
};
