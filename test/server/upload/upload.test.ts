import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import express from 'express';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { uploadRoute } from '../../../server/upload/route.ts';
import { createUploads, type Uploads } from '../../../server/upload/store.ts';
import { temporaryFolder, type TemporaryFolder } from '../../support/temporary.ts';

const mostBytes = 1_000_000;
const logged: unknown[] = [];
let folder: TemporaryFolder;
let uploads: Uploads;
let address = '';
const server = createServer();

beforeAll(async () => {
  folder = await temporaryFolder();
  mkdirSync(join(folder.path, 'uploads'));
  writeFileSync(join(folder.path, 'uploads/left'), 'by an earlier process');
  uploads = createUploads(join(folder.path, 'uploads'), mostBytes);
  server.on(
    'request',
    express().post(
      '/upload',
      uploadRoute(uploads, (error) => logged.push(error)),
    ),
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/upload`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await folder.remove();
});

const onDisk = () => (existsSync(join(folder.path, 'uploads')) ? readdirSync(join(folder.path, 'uploads')) : []);

const send = async (query: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) => {
  const response = await fetch(address + query, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', ...headers },
    body,
  });
  const answer = (await response.json()) as {
    id: string;
    errors?: { message: string; extensions: { code: string; messageZh: string } }[];
  };
  return { status: response.status, ...answer };
};

it('removes what an earlier process has left', () => {
  expect(onDisk()).toEqual([]);
});

it.each([
  ['?name=projects.csv', 'projects.csv'],
  ['?name=..%2F..%2Fetc%2Fpasswd', 'passwd'],
  ['?name=C%3A%5Cfiles%5Cmine.csv', 'mine.csv'],
  ['?name=%E9%A1%B9%E7%9B%AE.csv', '项目.csv'],
  ['?name=..', '..'],
])('keeps what is sent under an id of its own, whatever it is called: %s', async (query, name) => {
  const { status, id } = await send(query, 'a,b\n1,2\n');
  expect(status).toBe(200);
  expect(id).toMatch(/^[\w-]{24}$/);
  const held = uploads.hold([id]);
  expect(held?.files).toEqual([{ name, path: join(folder.path, 'uploads', id) }]);
  expect(readFileSync(held!.files[0]!.path, 'utf8')).toBe('a,b\n1,2\n');
  held?.release(true);
  expect(uploads.hold([id])).toBeUndefined();
  await vi.waitFor(() => expect(onDisk()).toEqual([]));
});

it.each([
  ['no name', '', {}, 400, 'UPLOAD_NAME'],
  ['several names', '?name=a&name=b', {}, 400, 'UPLOAD_NAME'],
  ['a name of control characters', '?name=a%00b', {}, 400, 'UPLOAD_NAME'],
  ['a name without end', `?name=${'a'.repeat(201)}`, {}, 400, 'UPLOAD_NAME'],
  ['a form', '?name=a', { 'content-type': 'text/plain' }, 415, 'UPLOAD_FORM'],
  ['another site', '?name=a', { 'sec-fetch-site': 'cross-site' }, 403, 'UPLOAD_OTHER_SITE'],
  ['a neighbouring site', '?name=a', { 'sec-fetch-site': 'same-site' }, 403, 'UPLOAD_OTHER_SITE'],
])('refuses %s', async (_, query, headers, status, code) => {
  const answer = await send(query, 'x', headers as Record<string, string>);
  expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([status, code]);
  expect(answer.errors?.[0]?.extensions.messageZh).toMatch(/[\u4E00-\u9FFF].*。$/u);
  expect(onDisk()).toEqual([]);
});

it('takes what is as long as a file may be, and refuses what is longer with a sentence', async () => {
  const { id } = await send('?name=a', new Uint8Array(mostBytes));
  uploads.hold([id])?.release(true);
  const told = await send('?name=a', new Uint8Array(mostBytes + 1));
  expect([told.status, told.errors?.[0]?.message]).toEqual([413, expect.stringMatching(/^A file may have 1 MB/)]);
  expect(told.errors?.[0]?.extensions.messageZh).toMatch(/^一个文件最多 1 MB：/);
});

/** Sends pieces without saying how long they will be, until there is an answer. */
const trickle = (piece: Buffer, times: number) =>
  new Promise<{ status: number | undefined; sent: number }>((resolve, reject) => {
    const headers = { 'content-type': 'application/octet-stream' };
    const sending = request(`${address}?name=a`, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, sent });
    });
    let sent = 0;
    sending.once('error', reject);
    const go = async () => {
      for (; sent < times && !sending.destroyed; sent += 1) {
        if (!sending.write(piece)) await Promise.race([once(sending, 'drain'), sleep(100)]);
      }
      sending.end();
    };
    void go();
  });

it('refuses without end what does not say how long it is, and keeps nothing of it', async () => {
  const { status } = await trickle(Buffer.alloc(100_000), 15);
  expect(status).toBe(413);
  await vi.waitFor(() => expect(onDisk()).toEqual([]));
});

it('keeps nothing of what breaks off, and logs nothing', async () => {
  const headers = { 'content-type': 'application/octet-stream', 'content-length': '1000' };
  const sending = request(`${address}?name=a`, { method: 'POST', headers });
  sending.once('error', () => {});
  sending.write('abc');
  await vi.waitFor(() => expect(onDisk()).toHaveLength(1));
  sending.destroy();
  await vi.waitFor(() => expect(onDisk()).toEqual([]));
  expect(logged).toEqual([]);
});

it('takes few at once', async () => {
  const waiting = Array.from({ length: 4 }, () => new Readable({ read: () => {} }));
  const ids = waiting.map((body) => uploads.receive('a', body));
  expect((await send('?name=a', 'x')).errors?.[0]?.extensions.code).toBe('UPLOAD_BUSY');
  for (const body of waiting) body.push(null);
  uploads.hold(await Promise.all(ids))?.release(true);
});

it('has room for few times the longest', async () => {
  const ids = [];
  for (let at = 0; at < 4; at += 1) ids.push((await send('?name=a', new Uint8Array(mostBytes))).id);
  const told = await send('?name=a', 'x');
  expect([told.status, told.errors?.[0]?.extensions.code]).toEqual([507, 'UPLOAD_FULL']);
  uploads.hold(ids)?.release(true);
  expect((await send('?name=a', 'x')).status).toBe(200);
});

it('removes what nobody used for an hour, and nothing that is held', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const mine = createUploads(join(folder.path, 'mine'), mostBytes);
    const id = await mine.receive('a', Readable.from([Buffer.from('x')]));
    const held = mine.hold([id]);
    vi.advanceTimersByTime(7_200_000);
    held?.release(false);
    vi.advanceTimersByTime(3_500_000);
    const again = mine.hold([id]);
    expect(again?.files).toHaveLength(1);
    again?.release(false);
    vi.advanceTimersByTime(3_600_000);
    expect(mine.hold([id])).toBeUndefined();
  } finally {
    vi.useRealTimers();
  }
});
