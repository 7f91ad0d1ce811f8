import type { PathsToolWords } from './paths-tool-zh.ts';

export const pathsToolEn: PathsToolWords = {
  title: 'Paths',
  open: 'Paths',
  fromHere: 'Find paths from here',
  back: 'Back to the paths',
};
