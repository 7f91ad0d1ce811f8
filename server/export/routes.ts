import type { ApolloServer } from '@apollo/server';
import { Router, type Request, type Response } from 'express';
import { buildSchema } from 'graphql';
import { formatError } from '../errors.ts';
import { writeCsv } from '../exchange/table/csv.ts';
import { writeXlsx } from '../exchange/table/xlsx.ts';
import { abandoned } from '../graph/errors.ts';
import type { Caller } from '../graph/graph.ts';
import type { Context } from '../schema/context.ts';
import { readSdl } from '../schema/sdl.ts';
import { asker } from './ask.ts';
import { coverageExport } from './coverage.ts';
import type { Answer, Export } from './export.ts';
import { gapsExport } from './gaps.ts';
import type { Language } from './language.ts';
import { parametersOf, variablesFrom } from './parameters.ts';
import { Refusal, refusalOf } from './refusal.ts';

interface RoutesOptions {
  api: ApolloServer<Context>;
  callerOf: (response: Response) => Caller & { signal: AbortSignal };
  contextOf: (caller: Caller) => Context;
  /** Told of every error that the caller is not told of. */
  log: (error: unknown) => void;
}

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
type Format = keyof typeof types;

const send = async (answer: Answer, format: Format, language: Language, response: Response, signal: AbortSignal) => {
  const book = format === 'xlsx' && (await writeXlsx(await answer.sheets(), signal));
  const said = encodeURIComponent(`${answer.name[language]}.${format}`);
  response.set({
    'content-type': types[format],
    'content-disposition': `attachment; filename="${answer.name.en}.${format}"; filename*=UTF-8''${said}`,
    'content-language': language,
  });
  if (book) response.end(book);
  else await writeCsv(answer.table(), response);
};

const refuse = (request: Request, response: Response, { status, message, code }: Refusal) => {
  response.status(status).vary('Accept');
  if (request.accepts(['text', 'json']) !== 'json') return void response.type('text/plain').send(message);
  response.json({ errors: [{ message, extensions: { code } }] });
};

/** The address that was asked, as one can ask it again. */
const addressOf = ({ protocol, host, originalUrl }: Request) => `${host ? `${protocol}://${host}` : ''}${originalUrl}`;

/** Matrix and gaps to take away by a plain GET, with the arguments of their fields in the API. */
export const exportRoutes = ({ api, callerOf, contextOf, log }: RoutesOptions): Router => {
  const schema = buildSchema(readSdl());
  const refusalFor = (error: unknown, signal: AbortSignal) => {
    if (error instanceof Refusal) return error;
    const original = signal.aborted ? abandoned(signal) : error;
    const masked = { message: '', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
    return refusalOf(formatError(log)(masked, original));
  };
  const handler = ({ operation, answer }: Export, format: Format) => {
    const parameters = parametersOf(schema, operation);
    return async (request: Request, response: Response) => {
      const caller = callerOf(response);
      const address = addressOf(request);
      const said = new URL(request.originalUrl, 'http://localhost').searchParams;
      // What is left out is told of the caller, and no argument of the field.
      said.delete('without');
      response.set('cache-control', 'no-store').vary('Accept-Language');
      try {
        const variables = variablesFrom(parameters, said);
        const language = (said.get('lang') ?? (request.acceptsLanguages(['en', 'zh']) || 'en')) as Language;
        const ask = asker(api, contextOf(caller));
        const given = await answer(variables, { said, address, language, ask });
        await send(given, format, language, response, caller.signal);
      } catch (error) {
        if (!response.headersSent) return refuse(request, response, refusalFor(error, caller.signal));
        // Half a file must not look like a whole one. A caller who went away meanwhile is no fault of ours.
        if ((error as { code?: string }).code !== 'ERR_STREAM_PREMATURE_CLOSE') log(error);
        response.destroy();
      }
    };
  };
  const router = Router();
  for (const one of [coverageExport, gapsExport]) {
    for (const format of ['csv', 'xlsx'] as const) router.get(`/${one.path}.${format}`, handler(one, format));
  }
  return router;
};
