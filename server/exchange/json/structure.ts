/** Names and indices from the outermost value down. */
export type Path = readonly (string | number)[];

type Expects = 'document' | 'nothing' | 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'comma';

const words: Readonly<Record<Exclude<Expects, 'comma'>, string>> = {
  document: 'a JSON value',
  nothing: 'the end of the file',
  value: 'a JSON value',
  'first value': 'a JSON value or "]"',
  name: 'a name in double quotes',
  'first name': 'a name in double quotes or "}"',
  colon: '":"',
};

const [comma, colon, listEnd, objectEnd] = [44, 58, 93, 125];

/** Where a reading is within the lists and objects that it has gone into, and what may come next there. */
export const createStructure = (many: boolean) => {
  const path: (string | number)[] = [];
  const lists: boolean[] = [];
  let expects: Expects = 'document';

  /** A value is over. */
  const value = () => {
    expects = lists.length > 0 ? 'comma' : many ? 'document' : 'nothing';
  };

  const open = (list: boolean) => {
    lists.push(list);
    path.push(list ? 0 : '');
    expects = list ? 'first value' : 'first name';
  };

  const name = (text: string) => {
    path[path.length - 1] = text;
    expects = 'colon';
  };

  const close = (list: boolean): boolean => {
    if (lists.at(-1) !== list || (expects !== 'comma' && expects !== (list ? 'first value' : 'first name')))
      return false;
    lists.pop();
    path.pop();
    value();
    return true;
  };

  const next = (): boolean => {
    if (expects !== 'comma') return false;
    const index = path.at(-1);
    if (typeof index === 'number') path[path.length - 1] = index + 1;
    expects = typeof index === 'number' ? 'value' : 'name';
    return true;
  };

  /** What a character is here: the end of a list or an object, a sign, or the beginning of a name or a value. */
  const meet = (code: number): 'end' | 'sign' | 'name' | 'value' | 'mistake' => {
    if (code === listEnd || code === objectEnd) return close(code === listEnd) ? 'end' : 'mistake';
    if (code === comma) return next() ? 'sign' : 'mistake';
    if (code === colon) {
      if (expects !== 'colon') return 'mistake';
      expects = 'value';
      return 'sign';
    }
    if (expects === 'name' || expects === 'first name') return code === 34 ? 'name' : 'mistake';
    return expects === 'document' || expects === 'value' || expects === 'first value' ? 'value' : 'mistake';
  };

  const expected = () => (expects === 'comma' ? (lists.at(-1) ? '"," or "]"' : '"," or "}"') : words[expects]);

  return { path, open, name, value, meet, expected };
};
