/** What stands for a value of no type in particular: of the wrong type, far too large, or of no text that anybody writes. */
export const hostile: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  2_147_483_647,
  2_147_483_648,
  -9e15,
  1e308,
  '',
  'x'.repeat(2_000),
  '\u0000',
  '\ud800',
  '\u202e\u{1f3ca}\u0301',
  "'; MATCH (n) DETACH DELETE n //",
  '${jndi:ldap://x}',
  '../../etc/passwd',
  '__proto__',
  [],
  [[[['x']]]],
  [null],
  {},
  { constructor: { prototype: 1 } },
];

export const ids = ['cty:SG', 'cty:FI', 'reg:sh', 'reg:js', 'park:sip', 'pol:2021-26', 'src:policy', 'none', ''];
export const words = ['江苏', 'shjtdx', 'Israel', '{"a":1}', '2027-06-30', 'a', '\u200b', ...ids];
export const numbers = [1, 1, 2, 3, 5, 10, 20, 100, 5_000];

/** Values as they stand in a document: a name without quotation marks is wrapped, so that JSON is left to all others. */
export class Name {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export const written = (value: unknown): string => {
  if (value instanceof Name) return value.text;
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  return `{${Object.entries(value)
    .map(([name, held]) => `${name}: ${written(held)}`)
    .join(', ')}}`;
};

export const asJson = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, held) => (held instanceof Name ? held.text : held)));
