import { create } from 'zustand';
import { RequestError } from '../api/request.ts';
import { upload } from '../api/upload.ts';
import type { Corrections } from './understanding.ts';

/** A file that a person has brought, on its way to the server or there. */
export interface Sent {
  file: File;
  /** Bytes that are sent. */
  sent: number;
  /** The server's id, once all of it is there. */
  id: string | null;
  error: RequestError | null;
}

interface Bringing {
  files: readonly Sent[];
  /** What they are, and what they will be called, where a person says so. */
  as: string | null;
  name: string | null;
  corrections: Corrections;
  /** The import that goes on or is over. */
  job: string | null;
}

const nothing: Bringing = { files: [], as: null, name: null, corrections: {}, job: null };

/** What is being brought; it stays while other pages are looked at. */
export const useBringing = create<Bringing>()(() => nothing);

const stops = new Map<File, AbortController>();
/** The end of the line: files are sent one after the other. */
let line: Promise<unknown> = Promise.resolve();

const note = (file: File, change: Partial<Sent>) =>
  useBringing.setState(({ files }) => ({
    files: files.map((one) => (one.file === file ? { ...one, ...change } : one)),
  }));

const failure = (error: unknown) =>
  error instanceof RequestError ? error : new RequestError('UNKNOWN', String((error as Error).message));

/** Sends a file, or once more what did not arrive. */
export const send = (file: File): void => {
  const stop = new AbortController();
  stops.set(file, stop);
  note(file, { sent: 0, error: null });
  const sending = line.then(() => upload(file, stop.signal, (sent) => note(file, { sent })));
  line = sending.then(
    (id) => note(file, { id, sent: file.size }),
    (error: unknown) => {
      if (!stop.signal.aborted) note(file, { error: failure(error) });
    },
  );
};

/** Takes a file out again, also one that is on its way. */
export const takeOut = (file: File): void => {
  stops.get(file)?.abort();
  stops.delete(file);
  useBringing.setState(({ files }) => ({ files: files.filter((one) => one.file !== file), corrections: {} }));
};

export const startOver = (): void => {
  for (const { file } of useBringing.getState().files) takeOut(file);
  useBringing.setState(nothing);
};

/** Brings files, beside those that are there already; one of the same name takes the place of the earlier one. */
export const bring = (brought: readonly File[]): void => {
  if (brought.length === 0) return;
  if (useBringing.getState().job !== null) startOver();
  const names = new Set(brought.map(({ name }) => name));
  for (const { file } of useBringing.getState().files) if (names.has(file.name)) takeOut(file);
  useBringing.setState(({ files }) => ({
    files: [...files, ...brought.map((file) => ({ file, sent: 0, id: null, error: null }))],
    corrections: {},
  }));
  brought.forEach(send);
};

/** Other files are something else: what was guessed of one meaning holds for none other. */
export const understandAs = (as: string | null): void => useBringing.setState({ as, corrections: {} });
export const call = (name: string | null): void => useBringing.setState({ name });
export const correct = (path: string, value: string | null): void =>
  useBringing.setState(({ corrections }) => ({ corrections: { ...corrections, [path]: value } }));
export const follow = (job: string | null): void => useBringing.setState({ job });
