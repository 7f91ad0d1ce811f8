import { inflateSync } from 'node:zlib';

/** As much of a PDF as tells what is written on its pages. */
export interface WrittenPdf {
  /** Width and height of each page, in points. */
  pages: [number, number][];
  text: string;
  /** How many fonts are in the file, as TrueType. */
  fonts: number;
}

const utf16 = (hex: string) =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

/** From glyphs to letters, as a font's ToUnicode says it. */
const lettersOf = (cmap: string): Map<string, string> =>
  new Map(
    [...cmap.matchAll(/beginbfchar\s([\s\S]*?)endbfchar/g)].flatMap(([, lines]) =>
      [...lines!.matchAll(/<([\da-f]{4})>\s*<([\da-f]+)>/gi)].map(
        ([, glyph, letter]) => [glyph!.toLowerCase(), utf16(letter!)] as const,
      ),
    ),
  );

/** Reads a PDF that was written in one go: objects in order, streams packed by zlib. */
export const readPdf = (file: Buffer): WrittenPdf => {
  const raw = file.toString('latin1');
  const objects = new Map(
    [...raw.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(([, id, body]) => [Number(id), body!]),
  );
  const streamOf = (id: number): string => {
    const body = objects.get(id)!;
    const start = /stream\r?\n/.exec(body)!;
    // By its length: the last byte of what is packed may look like the end of a line.
    const content = body.slice(start.index + start[0].length).slice(0, Number(/\/Length (\d+)/.exec(body)![1]));
    return body.includes('/FlateDecode') ? inflateSync(Buffer.from(content, 'latin1')).toString('latin1') : content;
  };
  const all = [...objects.values()];
  const referred = (body: string, name: string) => Number(new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1]);
  const composite = [...objects].filter(([, body]) => /\/Subtype \/Type0/.test(body));
  const letters = new Map(composite.map(([id, body]) => [id, lettersOf(streamOf(referred(body, 'ToUnicode')))]));
  const names = new Map(
    all.flatMap((body) =>
      [...body.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name!, Number(id)] as const),
    ),
  );
  const pages = all.filter((body) => /\/Type \/Page\b/.test(body));
  const text = pages.flatMap((body) => {
    let font = new Map<string, string>();
    return [...streamOf(referred(body, 'Contents')).matchAll(/\/(F\d+) [\d.]+ Tf|<([\da-f]*)> Tj/gi)].map(
      ([, name, hex]) => {
        if (name) font = letters.get(names.get(name)!) ?? new Map();
        const glyphs: string[] = hex?.match(/.{4}/g) ?? [];
        return glyphs.map((glyph) => font.get(glyph.toLowerCase()) ?? '\uFFFD').join('');
      },
    );
  });
  return {
    pages: pages.map((body) => {
      const [, , width, height] = /\/MediaBox \[([\d. ]+)\]/.exec(body)![1]!.trim().split(' ').map(Number);
      return [width!, height!];
    }),
    text: text.join('\n'),
    fonts: all.filter((body) => body.includes('/FontFile2')).length,
  };
};
