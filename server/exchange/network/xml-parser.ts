import { SaxesParser } from 'saxes';
import type { FileProblem } from './network.ts';
import { placeOf, type XmlElement } from './xml-element.ts';
import { shown } from './xml-gathered.ts';

/** What a format does with the elements of its files. */
export interface XmlReading {
  /** Whether an element of this name in this parent is told on its own, so that the parent does not hold it. */
  apart: (name: string, parent: XmlElement) => boolean;
  /** An element that stands apart has ended: all that belongs to it is known. */
  closed: (element: XmlElement) => void;
  /** An instruction to programs that know it: what it is for, and what it says. */
  instruction?: (target: string, body: string) => void;
  /** Nothing more comes. */
  ended: () => void;
}

/** Ends the reading: what follows could not be trusted. */
export class XmlFault extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem.expected);
    this.problem = problem;
  }
}

/** Of a tag, a text or all that is held of elements that have not ended, in characters. */
const longest = 10_000_000;
/** What an element takes beside its characters. */
const elementSize = 100;
const deepest = 1_000;
const ampersand = '&amp; where an ampersand is meant';

/** `holder` is the element told on its own in which it stands, `size` what such a one holds. */
type Held = XmlElement & { holder: Held | null; size: number };

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** How saxes' words for what is wrong read as what was expected and what was found. */
const explain = (message: string, root: string, last: string): Pick<FileProblem, 'expected' | 'found'> => {
  if (message.startsWith('undefined entity'))
    return { expected: 'only entities that XML itself defines, such as &amp;', found: 'an entity of the file’s own' };
  if (message.includes('in entity name')) return { expected: ampersand, found: 'an ampersand alone' };
  if (message.startsWith('unclosed tag:')) return { expected: `</${message.slice(14)}>`, found: 'the end of the file' };
  if (message.startsWith('unexpected close tag')) return { expected: `</${last}>`, found: 'another closing tag' };
  if (message.startsWith('document must contain')) return { expected: `<${root}>`, found: 'the end of the file' };
  return { expected: 'well-formed XML', found: message.replace(/\.$/, '') };
};

/** Tells a format of the elements of a text that comes in pieces; a fault is thrown. */
export const xmlParser = (root: string, { apart, closed, instruction }: XmlReading) => {
  // Names are told by what follows their prefix: many files use prefixes that they do not declare.
  const parser = new SaxesParser();
  let top: Held | null = null;
  let [began, line, seen, size, depth, last, beginning] = [false, 1, 0, 0, 0, '', ''];

  const here = () => ({ place: `line ${parser.line}, column ${parser.column}` });
  const fault = (expected: string, found: string): never => {
    throw new XmlFault({ ...here(), expected, found });
  };
  const notXml = () => fault(`XML whose first element is <${root}>`, shown(beginning));
  /** Counts what was read since the last time as held by an element. */
  const hold = (holder: Held | null, more = 0) => {
    const now = parser.position;
    const read = now - seen + more;
    if (holder) holder.size += read;
    if (holder && (size += read) > longest)
      fault(`at most ${longest} characters in an element`, `more in <${holder.name}> (${placeOf(holder)})`);
    seen = now;
  };
  const text = (more: string) => {
    hold(top && !top.apart ? top.holder : null);
    if (top && !top.apart) top.text += more;
  };

  parser.on('error', ({ message }) => {
    if (!began && /\S/.test(beginning) && !beginning.trimStart().startsWith('<')) return notXml();
    const { expected, found } = explain(message.replace(/^\d+:\d+: /, ''), root, last);
    // Without a semicolon, all that follows an ampersand is an entity for the parser.
    if (message.includes('unclosed tag') && parser['entity'] !== '')
      throw new XmlFault({ place: `line ${line}`, expected: ampersand, found: shown(`&${parser['entity']}`) });
    return fault(expected, found);
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) fault('a file without entities of its own', '<!ENTITY …> in its DOCTYPE');
  });
  // A line that ended the name of the tag was counted already.
  parser.on('opentagstart', () => void (line = parser.column === 0 ? parser.line - 1 : parser.line));
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    if (!began && name !== root) fault(`<${root}> as the first element`, `<${tag.name}>`);
    if (++depth > deepest) fault(`elements in each other ${deepest} deep at most`, 'more');
    began = true;
    const stands = top === null || apart(name, top);
    const holder: Held | null = stands || top === null || top.apart ? top : top.holder;
    const { attributes } = tag;
    const element = { name, attributes, children: [], text: '', parent: top, apart: stands, line, holder, size: 0 };
    hold(stands ? null : holder, elementSize);
    if (!stands) top?.children.push(element);
    top = element;
  });
  parser.on('processinginstruction', ({ target, body }) => {
    hold(null);
    instruction?.(target, body);
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', (tag) => {
    const element = top as Held;
    hold(element.apart ? null : element.holder);
    last = tag.name;
    depth--;
    size -= element.size;
    top = element.parent as Held | null;
    if (element.apart) closed(element);
  });
  return {
    write: (piece: string) => {
      if (!/\S/.test(beginning)) beginning = piece.slice(0, 100).trimStart();
      parser.write(piece);
      if (parser.position - seen > longest) fault(`at most ${longest} characters without a tag`, 'more');
    },
    close: () => void parser.close(),
    here,
  };
};
