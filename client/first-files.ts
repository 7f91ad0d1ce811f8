import type { Plugin, Rolldown } from 'vite';

/** The folder of a view that is a page of its own. */
const pageOf = /\/client\/([^/]+)\/\w+View\.tsx$/;

const isPage = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): file is Rolldown.OutputChunk =>
  file.type === 'chunk' && file.isDynamicEntry && pageOf.test(file.facadeModuleId ?? '');

/** What a file needs before it can run, itself too. */
const neededFor = (name: string, bundle: Rolldown.OutputBundle, all = new Set<string>()): Set<string> => {
  const file = bundle[name];
  if (file?.type !== 'chunk' || all.has(name)) return all;
  all.add(name);
  file.imports.forEach((one) => neededFor(one, bundle, all));
  file.viteMetadata?.importedCss.forEach((one) => all.add(one));
  return all;
};

const tagFor = (name: string) =>
  name.endsWith('.css')
    ? `<link rel="stylesheet" crossorigin href="/${name}" />`
    : `<link rel="modulepreload" crossorigin href="/${name}" />`;

/**
 * Writes index.html once more for each page, with the files that this page needs before it can be drawn: they are fetched
 * beside the first script instead of after it has run.
 */
export const firstFiles = (): Plugin => ({
  name: 'first-files',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const index = bundle['index.html'];
    if (index?.type !== 'asset') return this.error('There is no index.html to write pages from.');
    const html = String(index.source);
    for (const page of Object.values(bundle).filter(isPage)) {
      const name = pageOf.exec(page.facadeModuleId!)![1]!;
      const tags = [...neededFor(page.fileName, bundle)].filter((file) => !html.includes(file)).map(tagFor);
      this.emitFile({
        type: 'asset',
        fileName: `${name}.html`,
        source: html.replace('</head>', `${tags.join('')}</head>`),
      });
    }
  },
});
