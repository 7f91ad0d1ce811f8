import { expect, it } from 'vitest';
import { fileFormats } from '../../../client/takeaway/file-formats.ts';
import { networkFiles } from '../../../server/export/network-files.ts';

it('offers every file that the server writes of the network, and tells which of them hold no evidence', () => {
  const paths = networkFiles.map(({ path }) => path);
  expect(Object.values(fileFormats).flat().toSorted()).toEqual(paths.toSorted());
  const bare = networkFiles.filter(({ leavesOut }) => leavesOut.includes('evidence and sources'));
  expect(fileFormats.bare.toSorted()).toEqual(bare.map(({ path }) => path).toSorted());
});
