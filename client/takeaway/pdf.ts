import { jsPDF } from 'jspdf';
import { fontsFor, stand, type Font } from './fonts.ts';
import { textsOf } from './ink.ts';
import { drawOn } from './pdf-pen.ts';
import type { Plate } from './plate.ts';
import { sheetOf } from './sheet.ts';
import { sourceSheets } from './source-sheets.ts';
import type { CountedSource } from './sources.ts';

const base64 = (bytes: Uint8Array): string => {
  const some = 0x8000;
  const parts = Array.from({ length: Math.ceil(bytes.length / some) }, (_, at) =>
    String.fromCharCode(...bytes.subarray(at * some, (at + 1) * some)),
  );
  return btoa(parts.join(''));
};

const told = (letter: string) => `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

const begun = (plate: Plate, fonts: readonly Font[]): jsPDF => {
  const { width, height } = plate.page;
  const orientation = width > height ? 'landscape' : 'portrait';
  const pdf = new jsPDF({ unit: 'pt', format: 'a4', orientation, compress: true });
  for (const { name, bytes } of fonts) {
    pdf.addFileToVFS(`${name}.ttf`, base64(bytes));
    pdf.addFont(`${name}.ttf`, name, 'normal');
  }
  pdf.setDocumentProperties({ title: plate.title, creator: plate.words.product });
  pdf.setDisplayMode('fullpage', 'single');
  pdf.setLanguage(plate.language === 'zh' ? 'zh-CN' : 'en').setCreationDate(plate.date);
  return pdf;
};

/** The picture on a page of A4, and on further pages all that it rests on; text is text, its letters are in the file. */
export const pdfOf = async (plate: Plate, sources: readonly CountedSource[]): Promise<Blob> => {
  const { words, language } = plate;
  const rest = sourceSheets(sources, plate);
  const all = [sheetOf(plate), ...rest];
  // With what the line says that tells which letters are missing.
  const said = [
    ...all.flatMap(({ inks, title }) => [title, ...textsOf(inks)]),
    words.taking.lacking(stand, 'U+0123456789ABCDEF, '),
  ];
  const { fonts, lacking } = await fontsFor(said, language);
  const credits = [
    ...plate.credits,
    ...(lacking.length > 0
      ? [words.taking.lacking(stand, lacking.map(told).join(language === 'zh' ? '、' : ', '))]
      : []),
  ];
  const pdf = begun(plate, fonts);
  const page = { width: pdf.internal.pageSize.getWidth(), height: pdf.internal.pageSize.getHeight() };
  for (const [at, sheet] of [sheetOf({ ...plate, credits }), ...rest].entries()) {
    if (at > 0) pdf.addPage();
    if (sheet.ground !== '#ffffff') pdf.setFillColor(sheet.ground).rect(0, 0, page.width, page.height, 'F');
    drawOn(pdf, fonts, page.width / sheet.width, sheet.inks);
  }
  return pdf.output('blob');
};
