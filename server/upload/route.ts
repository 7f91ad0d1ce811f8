import type { RequestHandler, Request } from 'express';
import { posix, win32 } from 'node:path';
import { maskedSentence, type Log } from '../errors.ts';
import { UploadRefusal } from './refusal.ts';
import type { Uploads } from './store.ts';

/** A sender who says nothing for so long is gone; one who is refused may finish the sentence for so long. */
const silenceMs = 60_000;
const refusedMs = 10_000;

/** What a file is called: never where it lies, here or with its sender. */
const labelOf = ({ query }: Request): string => {
  const given = typeof query['name'] === 'string' ? query['name'].normalize('NFC') : '';
  const label = posix.basename(win32.basename(given)).trim();
  if (label === '' || label.length > 200 || /\p{Cc}|\p{Cs}/u.test(label)) throw new UploadRefusal('NAME');
  return label;
};

/** Browsers say where a request comes from; those that do not ask us before they send other bytes than a form's. */
const checkOrigin = (request: Request) => {
  if (!['same-origin', 'none', undefined].includes(request.get('sec-fetch-site')))
    throw new UploadRefusal('OTHER_SITE');
  if (!request.is('application/octet-stream')) throw new UploadRefusal('FORM');
};

/** What is our fault, by what it is called in the log. */
const masked = (loggedAs: unknown) => ({
  status: 500,
  code: 'INTERNAL_SERVER_ERROR',
  message: maskedSentence(loggedAs),
  messageZh: `服务器出了错，已记入日志${typeof loggedAs === 'string' ? `（${loggedAs}）` : ''}。`,
});

/** Takes one file as the body of a request and answers the id that it is imported by; `log` is told of what is our fault. */
export const uploadRoute =
  (uploads: Uploads, log: Log): RequestHandler =>
  async (request, response) => {
    request.setTimeout(silenceMs, () => request.destroy());
    const { mostBytes } = uploads;
    response.set('cache-control', 'no-store');
    try {
      checkOrigin(request);
      const name = labelOf(request);
      if (Number(request.get('content-length') ?? 0) > mostBytes) throw new UploadRefusal('TOO_LARGE', mostBytes);
      response.json({ id: await uploads.receive(name, request) });
    } catch (error) {
      // Who goes away in the middle of a file is no fault of ours.
      if (request.destroyed && !request.complete && !(error instanceof UploadRefusal)) return;
      const told = error instanceof UploadRefusal ? error : masked(log(error, request.get('x-request-id')));
      const { status, message, code, messageZh } = told;
      response.status(status).json({ errors: [{ message, extensions: { code, messageZh } }] });
      // The rest is read and thrown away, so that the answer is heard by who is still sending.
      request.resume();
      const late = setTimeout(() => request.destroy(), refusedMs);
      request.once('close', () => clearTimeout(late));
    }
  };
