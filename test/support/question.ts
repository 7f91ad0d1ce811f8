export interface Answer {
  status: number;
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string } }[];
}

/** Asks a running product over HTTP. */
export const ask = async (url: string, query: string): Promise<Answer> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, ...((await response.json()) as object) };
};

export const totals = '{ statistics { entities links } }';

/** What `totals` answers when the whole policy is there. */
export const whole = { statistics: { entities: 266, links: 485 } };
