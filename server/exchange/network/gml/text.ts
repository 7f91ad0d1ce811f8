// oxfmt-ignore
const latin = ('nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro '
  + 'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil '
  + 'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave '
  + 'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml '
  + 'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute '
  + 'thorn yuml').split(' ');

const named = new Map([
  ...latin.map((name, at): [string, string] => [name, String.fromCharCode(160 + at)]),
  ['quot', '"'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['apos', "'"],
]);

const escapes = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/g;

/** Text of GML with its character references resolved; those that name nothing stay. */
export const unescaped = (text: string): string => {
  if (!text.includes('&')) return text;
  return text.replace(escapes, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return named.get(name) ?? whole;
    const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
};

const plain = /^[ !#-%'-~]*$/;

/** Text between quotation marks as GML wants it: ASCII on one line. */
export const quoted = (text: string): string =>
  plain.test(text)
    ? `"${text}"`
    : `"${text.replace(/[^ !#-%'-~]/gu, (character) => `&#${character.codePointAt(0)};`)}"`;

const hex = (text: string) => [...text].map((one) => `_x${one.codePointAt(0)?.toString(16).toUpperCase()}_`).join('');

/**
 * A name as a key, which is a letter and then letters, digits and underscores: other characters are written as Office
 * does (`_x20_`). A reserved key, or one that has no letter to begin with, gets an `x` before its first character.
 */
export const keyOf = (name: string, reserved?: ReadonlySet<string>): string => {
  if (name === '') return 'x_x_';
  if (/^[A-Za-z][A-Za-z0-9]*$/.test(name) && !reserved?.has(name)) return name;
  const key = name.replace(/[^A-Za-z0-9_]|_(?=x)/gu, hex);
  if (key.startsWith('_x')) return `x${key}`;
  const plain = /^[A-Za-z]/.test(key) && !key.startsWith('x_x') && !reserved?.has(key);
  return plain ? key : `x${hex(key.slice(0, 1))}${key.slice(1)}`;
};

/** The name that a key stands for. */
export const nameOf = (key: string): string => {
  if (!key.includes('_x')) return key;
  if (key === 'x_x_') return '';
  return key.replace(/^x(?=_x[\dA-F]{1,6}_)/, '').replace(/_x([\dA-F]{1,6})_/g, (whole, code: string) => {
    const point = parseInt(code, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
};

/** What begins a list that may have one element; NetworkX knows it. */
export const listStart = '_networkx_list_start';

/** What GML has no form for (nothing, true, false, lists in lists) is JSON after this. */
export const jsonStart = '_atlas_json ';

/** How this program names itself in its files. */
export const creator = 'Science Cooperation Atlas';
