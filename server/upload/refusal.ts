/** Status, and the sentence in English and Chinese. */
const refusals = {
  NAME: [
    400,
    'The address must name the file: /upload?name=projects.csv, of 1 to 200 characters.',
    '地址里要写明文件名（1 至 200 个字符），如 /upload?name=projects.csv。',
  ],
  OTHER_SITE: [
    403,
    'Only the page of this server and scripts may send files.',
    '只有本服务器的页面和脚本可以发送文件。',
  ],
  FORM: [
    415,
    'Send the bytes of the file with the Content-Type application/octet-stream.',
    '请直接发送文件的字节，Content-Type 为 application/octet-stream。',
  ],
  TOO_LARGE: [
    413,
    'A file may have {} MB: pack it with gzip, or set UPLOAD_MAX_MB, or use npm run import.',
    '一个文件最多 {} MB：请用 gzip 压缩，或调高 UPLOAD_MAX_MB，或用 npm run import。',
  ],
  BUSY: [503, 'Too many files are being sent at once: try again soon.', '同时发送的文件太多，请稍后再试。'],
  FULL: [
    507,
    'Too many files were sent and not imported: import them, or wait an hour.',
    '已发送而没有导入的文件太多：请先导入它们，或等一小时。',
  ],
} as const;

/** Why a file that was sent is not taken. */
export class UploadRefusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly messageZh: string;

  constructor(code: keyof typeof refusals, mostBytes = 0) {
    const [status, english, chinese] = refusals[code];
    const filled = (sentence: string) => sentence.replace('{}', String(mostBytes / 1_000_000));
    super(filled(english));
    this.code = `UPLOAD_${code}`;
    this.status = status;
    this.messageZh = filled(chinese);
  }
}
