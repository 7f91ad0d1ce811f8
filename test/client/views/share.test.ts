import { expect, it, vi } from 'vitest';

// The page's own memory and address, which the store reads when it comes.
vi.stubGlobal('localStorage', { getItem: () => 'zh', setItem: () => {} });
vi.stubGlobal('location', { search: '', pathname: '/network', hash: '', origin: 'https://atlas.test' });
const { isShort, linkNow, share } = await import('../../../client/views/share.ts');
const { useDialogue } = await import('../../../client/views/dialogue.ts');
const { startFrom } = await import('../../../client/store/picture.ts');
const { draw, keepAs } = await import('../../../client/store/store.ts');

const many = Array.from({ length: 200 }, (_, at) => `org:long-name-${at}`);

it('a link of 1,800 characters is too long', () => {
  expect([isShort('x'.repeat(1_799)), isShort('x'.repeat(1_800))]).toEqual([true, false]);
});

it('a short address is copied, and it is said that it is the address', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  share(true);
  await vi.waitFor(() => expect(useDialogue.getState().notice).toEqual({ is: 'copied', link: 'address' }));
  expect(writeText).toHaveBeenCalledWith('https://atlas.test/network?lang=zh');
});

it('a long address is saved first, by who may; saved, its link is short', async () => {
  draw(startFrom(many));
  expect(isShort(linkNow())).toBe(false);
  share(true);
  expect(useDialogue.getState().dialogue).toBe('share');
  useDialogue.setState({ dialogue: null });
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  share(false);
  expect([useDialogue.getState().dialogue, writeText.mock.calls]).toEqual([null, [[linkNow()]]]);
  keepAs('aB3dEf6hIj');
  expect(linkNow()).toBe('https://atlas.test/network?view=aB3dEf6hIj&lang=zh');
});

it('where the browser does not let copy, the link is there to be copied by hand', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
  share(true);
  await vi.waitFor(() => expect(useDialogue.getState().notice).toEqual({ is: 'uncopied', url: linkNow() }));
});
