import express, { type Express, type Request, type Response } from 'express';
import compressed from 'express-static-gzip';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

// What has an ending is a file: it is there or it is not. Everything else is an address within the page.
const addressInPage = /^\/(?!graphql\b|healthz\b|readyz\b|export\b|share\b)[^.]*$/;

/** The file that is written for a page; an address that is none has no such file. */
const pageAt = (path: string) => `${path === '/' ? 'overview' : path.slice(1)}.html`;

/** Serves the built page: each file as the build compressed it, where the caller reads that. */
export const serveClient = (app: Express, folder: string): void => {
  const assets = join(folder, 'assets');
  if (existsSync(assets))
    app.use(
      '/assets',
      compressed(assets, {
        index: false,
        enableBrotli: true,
        orderPreference: ['br', 'gzip'],
        serveStatic: { immutable: true, maxAge: '1y', fallthrough: false },
      }),
    );
  app.use(express.static(folder, { index: false }));
  app.get(addressInPage, (request: Request, response: Response) => {
    const page = [pageAt(request.path), 'index.html'].find((name) => existsSync(join(folder, name)));
    if (page) response.sendFile(page, { root: folder });
    else response.status(503).type('text/plain').send('The page is not built; run "npm run build".');
  });
  app.use((_request: Request, response: Response) => void response.status(404).type('text/plain').send('Not Found'));
};
