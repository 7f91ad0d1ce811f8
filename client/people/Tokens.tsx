import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Role } from '../api/operations.generated.ts';
import { apiTokens, revokeToken, tokensKey, type TokenLine } from '../api/people-questions.ts';
import { useWords } from '../language/words.ts';
import { Failed } from '../notice/Failed.tsx';
import { Waiting } from '../notice/Waiting.tsx';
import { useDays } from './days.ts';
import { NewToken } from './NewToken.tsx';
import { Table } from './Table.tsx';
import classes from './people.module.css';

/** Tokens of scripts: one's own, or everybody's for an administrator. */
export const Tokens = ({ role }: { role: Role }) => {
  const { letIn: words } = useWords();
  const { day } = useDays();
  const queries = useQueryClient();
  const [said, tell] = useState('');
  const { data, isError, refetch } = useQuery(apiTokens);
  const revoke = useMutation({
    mutationFn: ({ id }: TokenLine) => revokeToken(id),
    networkMode: 'always',
    onSuccess: (_, { name }) => {
      tell(words.revoked(name));
      return queries.invalidateQueries({ queryKey: tokensKey });
    },
    onError: () => tell(words.noAnswer),
  });
  const heads = [words.tokenName, words.owner, words.scope, words.until, ''];
  return (
    <section className={classes.section} aria-label={words.tokens}>
      <h2>{words.tokens}</h2>
      <p className={classes.means}>{words.tokensMean}</p>
      <NewToken most={role} />
      <p role="status" className={classes.means}>
        {said}
      </p>
      {isError ? (
        <Failed retry={() => void refetch()} />
      ) : !data ? (
        <Waiting />
      ) : data.length === 0 ? (
        <p className={classes.means}>{words.noTokens}</p>
      ) : (
        <Table label={words.tokens} heads={heads}>
          {data.map((token) => (
            <tr key={token.id}>
              <th scope="row">{token.name}</th>
              <td>{token.owner}</td>
              <td>{words.me(words.roles[token.role], token.readOnly ? words.readsOnly : words.writes)}</td>
              <td>{day(token.expiresAt)}</td>
              <td>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={words.revokeOne(token.name)}
                  loading={revoke.isPending && revoke.variables.id === token.id}
                  onClick={() => revoke.mutate(token)}
                >
                  {words.revoke}
                </Button>
              </td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
};
