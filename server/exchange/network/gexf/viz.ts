import type { Attributes, AttributeValue } from '../network.ts';
import type { XmlElement } from '../xml-element.ts';
import type { Gathered } from '../xml-gathered.ts';
import { put, typedValue } from '../xml-values.ts';
import { attributesOf, numberText } from '../xml-write.ts';

const hex = (channel: string | undefined) => Number(channel).toString(16).padStart(2, '0');

/** How a node or a link looks, as attributes: `viz:x`, `viz:size`, `viz:color`, … */
export const readViz = (gathered: Gathered, element: XmlElement, attributes: Record<string, AttributeValue>): void => {
  const number = (of: XmlElement, name: string, from: string) => {
    const text = of.attributes[from];
    const value = text === undefined ? undefined : typedValue(gathered, of, { name, type: 'double' }, text);
    if (value !== undefined) put(attributes, name, value);
  };
  const color = (of: XmlElement) => {
    const { r, g, b, hex: whole } = of.attributes;
    const channels = [r, g, b];
    if (whole !== undefined) put(attributes, 'viz:color', whole.toLowerCase());
    else if (channels.every((one) => /^\d{1,3}$/.test(one ?? '') && Number(one) < 256))
      put(attributes, 'viz:color', `#${channels.map(hex).join('')}`);
    else gathered.wrong(of, 'r, g and b from 0 to 255', channels.join(' '));
    number(of, 'viz:alpha', 'a');
  };
  for (const one of element.children)
    if (one.name === 'color') color(one);
    else if (one.name === 'position') for (const axis of ['x', 'y', 'z']) number(one, `viz:${axis}`, axis);
    else if (one.name === 'size' || one.name === 'thickness') number(one, `viz:${one.name}`, 'value');
    else if (one.name === 'shape') {
      const shape = one.attributes.value ?? one.attributes.shape;
      if (shape !== undefined) put(attributes, 'viz:shape', shape);
    }
};

const isNumber = (value: AttributeValue | undefined): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** Attributes that say how a node or a link looks, as elements, and the attributes that remain. */
export const splitViz = (attributes: Attributes): { viz: string; rest: Attributes } => {
  let looks = false;
  for (const name in attributes) looks ||= name.startsWith('viz:');
  if (!looks) return { viz: '', rest: attributes };
  const { 'viz:x': x, 'viz:y': y, 'viz:z': z, 'viz:size': size, 'viz:color': color, 'viz:alpha': alpha } = attributes;
  const written = new Set<string>();
  let viz = '';
  if (typeof color === 'string' && /^#[0-9a-f]{6}$/.test(color)) {
    const [r, g, b] = [1, 3, 5].map((at) => String(Number.parseInt(color.slice(at, at + 2), 16)));
    const a = isNumber(alpha) ? numberText(alpha) : null;
    viz += `<viz:color${attributesOf({ r: r ?? '', g: g ?? '', b: b ?? '', a })}/>`;
    written.add('viz:color').add(a === null ? '' : 'viz:alpha');
  }
  if (isNumber(x) && isNumber(y)) {
    const depth = isNumber(z) ? numberText(z) : null;
    viz += `<viz:position${attributesOf({ x: numberText(x), y: numberText(y), z: depth })}/>`;
    written
      .add('viz:x')
      .add('viz:y')
      .add(depth === null ? '' : 'viz:z');
  }
  if (isNumber(size)) {
    viz += `<viz:size value="${numberText(size)}"/>`;
    written.add('viz:size');
  }
  return {
    viz,
    rest: Object.fromEntries(Object.entries(attributes).filter(([name]) => name === '' || !written.has(name))),
  };
};
