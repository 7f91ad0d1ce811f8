import type { Express, Response } from 'express';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { baseMapFrom, BaseMapError } from './polygons.ts';

/** What the map stands on: the land that comes with the page, one of the server's own, or the first because the second cannot be used. */
export type ServedBase =
  | { is: 'built-in' }
  | { is: 'own'; credit: string | null; version: string; land: string }
  | { is: 'refused' };

export const builtIn: ServedBase = { is: 'built-in' };

const most = 16_000_000;

const textOf = (file: string): string => {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new BaseMapError('there is no such file');
  const { size } = statSync(file);
  if (size > most) throw new BaseMapError(`it has ${size} bytes, at most ${most} are read`);
  return readFileSync(file, 'utf8');
};

/** Reads the land that a server has of its own: the file that is named, or `base-map.json` in its folder if there is one. */
export const readBaseMap = (
  { baseMap, dataDir }: { baseMap?: string; dataDir: string },
  say: (sentence: string) => void,
): ServedBase => {
  const usual = join(dataDir, 'base-map.json');
  const file = baseMap ?? (existsSync(usual) ? usual : undefined);
  if (file === undefined) return builtIn;
  try {
    const { credit, coordinates } = baseMapFrom(textOf(file));
    const land = JSON.stringify(coordinates);
    return { is: 'own', credit, land, version: createHash('sha256').update(land).digest('hex').slice(0, 16) };
  } catch (error) {
    const why = error instanceof BaseMapError ? error.message : String(error);
    say(`The base map ${file} cannot be used, the built-in one is drawn instead: ${why}.`);
    return { is: 'refused' };
  }
};

/** Tells which base the map has, and gives the land of one of the server's own. */
export const serveBaseMap = (app: Express, base: ServedBase): void => {
  app.get('/base-map', (_request, response: Response) => {
    response.set('cache-control', 'no-cache');
    response.json(base.is === 'own' ? { is: base.is, credit: base.credit, version: base.version } : base);
  });
  app.get('/base-map/:version.json', ({ params }, response: Response, next) => {
    if (base.is !== 'own' || params['version'] !== base.version) return next();
    response.set('cache-control', 'public, max-age=31536000, immutable').type('json').send(base.land);
  });
};
