/** Words by which the search for paths is opened; all others come with it. */
export const pathsToolZh = {
  title: '路径',
  open: '找路径',
  fromHere: '找路径',
  back: '回到路径',
};

export type PathsToolWords = typeof pathsToolZh;
