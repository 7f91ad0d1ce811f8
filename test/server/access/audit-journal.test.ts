import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAudit, type AuditEntry, type Unchained } from '../../../server/access/audit.ts';
import { openJournal } from '../../../server/access/audit-journal.ts';
import { GraphError } from '../../../server/graph/errors.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { temporaryFolder, type TemporaryFolder } from '../../support/temporary.ts';

let folder: TemporaryFolder;
let path = '';
let entries: AuditEntry[] = [];
const logged: unknown[] = [];

beforeEach(async () => {
  folder = await temporaryFolder();
  path = join(folder.path, 'audit-waiting.jsonl');
  entries = [];
  logged.length = 0;
});
afterEach(async () => {
  await folder.remove();
  expect(logged).toEqual([]);
});

/** One process with its audit log, whose writer something else may hold; what is never let go is as good as killed. */
const processWith = (writer = { isHeld: false }) => {
  const ask = async (name: string, params: object) => {
    if (name === 'audit/append') entries.push(params as AuditEntry);
    if (name === 'audit/last') return entries.slice(-1);
    return entries.filter(({ at }) => at >= (params as { since: string }).since).toReversed();
  };
  const transact = async (work: (asked: never) => Promise<unknown>) => {
    if (writer.isHeld) throw new GraphError('BUSY', 'something else is being written');
    return work(ask as never);
  };
  const graph = { transact } as Pick<Graph, 'transact'>;
  return createAudit(graph, (error) => logged.push(error), openJournal<Unchained>(path));
};

const deed = (subject: string) => ({ person: null, action: 'export', subjects: [subject] });
const subjects = () => entries.map((entry) => entry.subjects[0]);

it('leaves nothing on the disk when it is written at once', async () => {
  const audit = processWith();
  await audit.note(deed('a'));
  expect([subjects(), existsSync(path)]).toEqual([['a'], false]);
});

it('keeps what was acknowledged while something else was written, for whoever comes after a kill', async () => {
  const killed = processWith({ isHeld: true });
  await Promise.all([killed.note(deed('a')), killed.note(deed('b'))]);
  await killed.note(deed('c'));
  expect(entries).toEqual([]);
  const next = processWith();
  await next.note(deed('d'));
  await next.close();
  expect(subjects()).toEqual(['a', 'b', 'c', 'd']);
  expect(entries.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(existsSync(path)).toBe(false);
});

it('writes at once after the start what was left, before anybody does anything', async () => {
  await processWith({ isHeld: true }).note(deed('a'));
  processWith();
  await vi.waitFor(() => expect(subjects()).toEqual(['a']));
});

it('writes nothing twice that was written just before the kill', async () => {
  const killed = processWith({ isHeld: true });
  await Promise.all([killed.note(deed('a')), killed.note(deed('a')), killed.note(deed('b'))]);
  const left = readFileSync(path, 'utf8');
  const second = processWith();
  await second.close();
  entries.splice(1);
  appendFileSync(path, left);
  await processWith().close();
  expect(subjects()).toEqual(['a', 'a', 'b']);
});

it('takes up what is whole of a file that was broken off', async () => {
  const killed = processWith({ isHeld: true });
  await killed.note(deed('a'));
  appendFileSync(path, '{"at":"2026-');
  await processWith({ isHeld: true }).note(deed('b'));
  await processWith().close();
  expect(subjects()).toEqual(['a', 'b']);
});

it('writes later what waited, and clears it away', async () => {
  const writer = { isHeld: true };
  const audit = processWith(writer);
  await audit.note(deed('a'));
  expect(readFileSync(path, 'utf8')).toContain('"a"');
  writer.isHeld = false;
  await audit.close();
  expect([subjects(), existsSync(path)]).toEqual([['a'], false]);
});

it('keeps at the end what could not be written', async () => {
  const audit = processWith({ isHeld: true });
  void audit.note(deed('a'));
  await audit.close();
  await processWith().close();
  expect(subjects()).toEqual(['a']);
});
