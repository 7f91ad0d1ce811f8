const refusals = {
  NAME: [400, (): string => 'The address must name the file: /upload?name=projects.csv, of 1 to 200 characters.'],
  OTHER_SITE: [403, (): string => 'Only the page of this server and scripts may send files.'],
  FORM: [415, (): string => 'Send the bytes of the file with the Content-Type application/octet-stream.'],
  TOO_LARGE: [
    413,
    (megabytes: number): string =>
      `A file may have ${megabytes} MB: pack it with gzip, or set UPLOAD_MAX_MB, or use npm run import.`,
  ],
  BUSY: [503, (): string => 'Too many files are being sent at once: try again soon.'],
  FULL: [507, (): string => 'Too many files were sent and not imported: import them, or wait an hour.'],
} as const;

/** Why a file that was sent is not taken. */
export class UploadRefusal extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: keyof typeof refusals, mostBytes = 0) {
    const [status, sentence] = refusals[code];
    super(sentence(mostBytes / 1_000_000));
    this.code = `UPLOAD_${code}`;
    this.status = status;
  }
}
