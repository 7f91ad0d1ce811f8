import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { found, ontology } from '../api/questions.ts';
import { everywhere, type Scope } from './scope.ts';

/** What the server finds for a text, a moment after the last letter. */
export const useFound = (text: string, { groups, core }: Scope = everywhere) => {
  const [asked] = useDebouncedValue(text.trim(), 160);
  const kinds = useQuery(ontology).data?.kinds.filter(({ group }) => groups.includes(group.name));
  const filter = {
    ...(groups.length > 0 && { kinds: (kinds ?? []).map(({ name }) => name) }),
    ...(core && { layers: ['CORE' as const] }),
  };
  const { data, isFetching, isError } = useQuery(found(asked, filter));
  return { answer: asked === '' ? undefined : data, searching: isFetching, failed: isError, asked };
};
