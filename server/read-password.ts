import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** The first line of standard input; at a terminal it is asked for, and not shown while it is typed. */
export const readPassword = async (question: string): Promise<string> => {
  const { stdin, stderr } = process;
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: silent, terminal: stdin.isTTY });
  if (stdin.isTTY) stderr.write(question);
  const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
  const line = new Promise<string>((resolve) => lines.once('line', resolve));
  const password = await Promise.race([line, ended]);
  if (stdin.isTTY) stderr.write('\n');
  lines.close();
  return password;
};
