import { posix } from 'node:path';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { mostUnpacked, tooMuch } from './bounds.ts';
import { FileError } from './file-error.ts';

/** More files than a publisher puts into one archive; a workbook may have a file for each of many sheets. */
const mostFiles = 200;
const mostEntries = 20_000;

const tooMany = (most: number) => new FileError('the ZIP file', `at most ${most} files of data`, 'more of them');

const nameOf = ({ fileName }: Entry) => posix.basename(fileName);

/** Folders, what systems add to archives, and what goes along with data to be read by people. */
const isData = (entry: Entry): boolean =>
  !entry.fileName.endsWith('/') &&
  !entry.fileName.startsWith('__MACOSX/') &&
  !/^\.|^(thumbs\.db|desktop\.ini)$|^(readme|licen[cs]e|changelog)\b/i.test(nameOf(entry)) &&
  !/\.(pdf|docx?|pptx?|md|html?|rtf|png|jpe?g|gif|svg)$/i.test(nameOf(entry));

/** What the archive reader says, with the place; it says it in sentences. */
const asFileError = (error: unknown, place: string): FileError =>
  error instanceof FileError ? error : new FileError(place, 'a whole ZIP file', (error as Error).message);

const opened = async <T>(path: string, work: (zip: ZipFile) => Promise<T>): Promise<T> => {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  try {
    return await work(zip);
  } finally {
    zip.close();
  }
};

const checkEntry = (entry: Entry) => {
  if (entry.isEncrypted()) throw new FileError(entry.fileName, 'a file without a password', 'an encrypted one');
  if (entry.canDecodeFileData()) return;
  const found = `method ${entry.compressionMethod}: pack it again, or unpack it first`;
  throw new FileError(entry.fileName, 'the usual compression (deflate)', found);
};

/** What a ZIP file of this length holds; it is refused if it unpacks to too much or is not to be read. */
export const listZip = async (path: string, packed: number): Promise<Entry[]> => {
  const entries: Entry[] = [];
  let unpacked = 0;
  try {
    await opened(path, async (zip) => {
      for await (const entry of zip.eachEntry()) {
        if (!isData(entry)) continue;
        unpacked += entry.uncompressedSize;
        if (unpacked > mostUnpacked(packed)) throw tooMuch(packed);
        checkEntry(entry);
        entries.push(entry);
        if (entries.length > mostEntries) throw tooMany(mostEntries);
      }
    });
  } catch (error) {
    throw asFileError(error, 'the ZIP file');
  }
  return entries;
};

/** The bytes of a file of a ZIP file; what is longer or shorter than it says is refused while it is read. */
export async function* readEntry(path: string, entry: Entry): AsyncGenerator<Uint8Array> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((error: unknown) => {
    throw asFileError(error, 'the ZIP file');
  });
  try {
    yield* await zip.openReadStreamPromise(entry);
  } catch (error) {
    throw asFileError(error, entry.fileName);
  } finally {
    zip.close();
  }
}

/** Documents of Office are ZIP files too. */
export const isWorkbook = (entries: readonly Entry[]): boolean =>
  entries.some(({ fileName }) => fileName === 'xl/workbook.xml');

const documents: Readonly<Record<string, string>> = {
  'xl/workbook.bin': 'a binary workbook (XLSB): save it as XLSX or CSV',
  'word/document.xml': 'a text document: bring a table',
  'ppt/presentation.xml': 'slides: bring a table',
  'META-INF/manifest.xml': 'an OpenDocument: save it as XLSX or CSV',
};

/** Files of a ZIP file that is no document, of which there is at least one. */
export const checkedFiles = (entries: readonly Entry[]): readonly Entry[] => {
  for (const { fileName } of entries) {
    const found = documents[fileName];
    if (found) throw new FileError(fileName, 'a workbook (XLSX) or a ZIP file with data', found);
  }
  if (entries.length === 0) throw new FileError('the ZIP file', 'a file of data in it', 'none');
  if (entries.length > mostFiles) throw tooMany(mostFiles);
  return entries;
};
