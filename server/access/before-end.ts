import type { Response } from 'express';

/** Does something before an answer ends, or when its caller is gone after some of it was sent; the end waits for it. */
export const beforeEnd = (response: Response, work: () => Promise<unknown>): void => {
  let working: Promise<unknown> | undefined;
  const once = () => (working ??= work());
  const end = response.end.bind(response) as (...said: unknown[]) => Response;
  response.end = ((...said: unknown[]) => {
    response.end = end as Response['end'];
    const finish = () => void end(...said);
    once().then(finish, finish);
    return response;
  }) as Response['end'];
  response.once('close', () => {
    if (response.headersSent) void once();
  });
};
