import type { ApolloServer } from '@apollo/server';
import { json, Router, type Request, type Response } from 'express';
import { buildSchema } from 'graphql';
import { formatError, type Log } from '../errors.ts';
import { writeCsv } from '../exchange/table/csv.ts';
import { writeXlsx } from '../exchange/table/xlsx.ts';
import { ChangedError, readPart } from '../exchange/written/part.ts';
import { abandoned } from '../graph/errors.ts';
import type { Caller } from '../graph/graph.ts';
import type { Context } from '../schema/context.ts';
import { readSdl } from '../schema/sdl.ts';
import { asker } from './ask.ts';
import { chosenFrom, networkParameters, pictureIn } from './chosen.ts';
import { coverageExport } from './coverage.ts';
import type { Answer, Export } from './export.ts';
import { gapsExport } from './gaps.ts';
import type { Both, Language } from './language.ts';
import { networkFiles, type NetworkFile } from './network-files.ts';
import { parametersOf, variablesFrom, type Parameter } from './parameters.ts';
import { Refusal, refusalOf } from './refusal.ts';

type AskingCaller = Caller & { signal: AbortSignal };

/** What is known when the arguments of an address are checked. */
interface Given {
  variables: Record<string, unknown>;
  said: URLSearchParams;
  address: string;
  language: Language;
  caller: AskingCaller;
}

interface RoutesOptions {
  api: ApolloServer<Context>;
  /** For how long something is read on the caller's behalf; as long as a question when nothing is said. */
  callerOf: (response: Response, milliseconds?: number) => AskingCaller;
  contextOf: (caller: Caller) => Context;
  /** Told of every error that the caller is not told of. */
  log: Log;
}

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
type Format = keyof typeof types;

/** How long a network may be streamed: 800,000 links are read in less than half of it, twice where a format needs that. */
const longest = 600_000;

const head = (response: Response, name: Both, ending: string, language: Language) =>
  response.set({
    'content-disposition': `attachment; filename="${name.en}.${ending}"; filename*=UTF-8''${encodeURIComponent(`${name[language]}.${ending}`)}`,
    'content-language': language,
  });

const send = async (answer: Answer, format: Format, language: Language, response: Response, signal: AbortSignal) => {
  const book = format === 'xlsx' && (await writeXlsx(await answer.sheets(), signal));
  head(response, answer.name, format, language).set('content-type', types[format]);
  if (book) response.end(book);
  else await writeCsv(answer.table(), response);
};

const refuse = (request: Request, response: Response, { status, message, code }: Refusal) => {
  response.status(status).vary('Accept').removeHeader('content-disposition');
  if (request.accepts(['text', 'json']) !== 'json') return void response.type('text/plain').send(message);
  response.json({ errors: [{ message, extensions: { code } }] });
};

/** The address that was asked, as one can ask it again. */
const addressOf = ({ protocol, host, originalUrl }: Request) => `${host ? `${protocol}://${host}` : ''}${originalUrl}`;

/** `entities.csv` is called so; `network.graphml` is the atlas. */
const nameOf = (path: string): Both => {
  const [name = ''] = path.split('.');
  return name === 'network'
    ? { zh: '国际科技合作图谱', en: 'atlas' }
    : { zh: `国际科技合作图谱-${name}`, en: `atlas-${name}` };
};

/**
 * Matrix, gaps and network to take away by a plain GET, with the arguments of their fields in the API; the network also by
 * a POST of what a picture shows.
 */
export const exportRoutes = ({ api, callerOf, contextOf, log }: RoutesOptions): Router => {
  const schema = buildSchema(readSdl());
  const refusalFor = (error: unknown, signal: AbortSignal, id: string | undefined) => {
    if (error instanceof Refusal) return error;
    if (error instanceof ChangedError) return new Refusal(error.message, 'GRAPH_BUSY');
    const original = signal.aborted ? abandoned(signal) : error;
    const masked = { message: '', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
    return refusalOf(formatError((fault) => log(fault, id))(masked, original));
  };
  const handler =
    (
      parameters: readonly Parameter[],
      work: (given: Given, response: Response) => Promise<void>,
      milliseconds?: number,
    ) =>
    async (request: Request, response: Response) => {
      const caller = callerOf(response, milliseconds);
      const id = request.get('x-request-id');
      const address = addressOf(request);
      const said = new URL(request.originalUrl, 'http://localhost').searchParams;
      // What is left out is told of the caller, and no argument of the field.
      said.delete('without');
      response.set('cache-control', 'no-store').vary('Accept-Language');
      try {
        const variables = variablesFrom(parameters, said);
        const language = (said.get('lang') ?? (request.acceptsLanguages(['en', 'zh']) || 'en')) as Language;
        await work({ variables, said, address, language, caller }, response);
      } catch (error) {
        if (!response.headersSent) return refuse(request, response, refusalFor(error, caller.signal, id));
        // Half a file must not look like a whole one. A caller who went away meanwhile is no fault of ours.
        if ((error as { code?: string }).code !== 'ERR_STREAM_PREMATURE_CLOSE') log(error, id);
        response.destroy();
      }
    };
  const table = ({ operation, answer }: Export, format: Format) =>
    handler(parametersOf(schema, operation), async ({ variables, caller, ...request }, response) => {
      const ask = asker(api, contextOf(caller));
      const given = await answer(variables, { ...request, ask });
      await send(given, format, request.language, response, caller.signal);
    });
  const network = ({ path, mediaType, leavesOut, prepare }: NetworkFile) =>
    handler(
      networkParameters(schema),
      async ({ variables, language, caller }, response) => {
        const { ask } = contextOf(caller);
        const { req: request } = response;
        const picture = request.method === 'POST' ? pictureIn(request.body) : null;
        const part = await readPart(ask, await chosenFrom(ask, variables, picture));
        const write = await prepare(part, language, caller.signal);
        head(response, nameOf(path), path.slice(path.indexOf('.') + 1), language);
        response.set({ 'content-type': mediaType, 'x-leaves-out': leavesOut.join('; ') });
        await write(response);
      },
      longest,
    );
  const router = Router();
  for (const one of [coverageExport, gapsExport]) {
    for (const format of ['csv', 'xlsx'] as const) router.get(`/${one.path}.${format}`, table(one, format));
  }
  for (const file of networkFiles) {
    router.get(`/${file.path}`, network(file));
    router.post(`/${file.path}`, json({ limit: '5mb' }), network(file));
  }
  return router;
};
