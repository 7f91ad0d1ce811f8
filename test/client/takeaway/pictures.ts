import type { Entity, Link } from '../../../client/api/model.ts';
import { elementsFrom } from '../../../client/canvas/elements.ts';
import type { Drawn } from '../../../client/canvas/positions.ts';
import { labelIn } from '../../../client/language/names.ts';
import { zh } from '../../support/words.ts';
import { asTheyAre } from '../../../client/store/projecting/bridged.ts';
import { merged } from '../../../client/store/projecting/merged.ts';
import { shownOf } from '../../../client/store/shown.ts';
import { keyOf } from '../../../client/takeaway/key.ts';
import { networkPlate } from '../../../client/takeaway/network-plate.ts';
import type { Picture } from '../../../client/takeaway/picture.ts';
import { sheetOf } from '../../../client/takeaway/sheet.ts';
import { svgOf } from '../../../client/takeaway/svg.ts';
import { aNetwork, anOntology } from '../support/network.ts';

/** Kinds are told by colour, numbers of links by size. */
export const plainLook = { colour: null, shape: null, size: [zh.sizeMeans] };

/** A picture of these in a row of three, as it would be taken away. */
export const aPicture = (
  entities: Entity[],
  links: Link[],
  {
    drawn: more,
    opened = [],
    ...rest
  }: Omit<Partial<Picture>, 'drawn'> & { drawn?: Partial<Drawn>; opened?: readonly string[] } = {},
): Picture => {
  const ontology = anOntology();
  const shown = shownOf(aNetwork(entities, links), ontology, []);
  const elements = elementsFrom(merged(asTheyAre(shown), opened), ontology, 'zh');
  const drawn: Drawn = {
    places: new Map(entities.map(({ id }, at) => [id, { x: (at % 3) * 200, y: Math.floor(at / 3) * 200 }])),
    placeholders: [],
    ghosts: [],
    lifted: new Set(),
    selected: null,
    ...more,
  };
  return {
    elements,
    drawn,
    names: new Map(entities.map(({ id, nameZh }) => [id, nameZh])),
    hidden: 0,
    within: 0,
    outlines: [],
    shelved: true,
    legend: keyOf(elements, ontology, (labelled) => labelIn('zh', labelled), drawn.ghosts.length > 0, plainLook),
    title: '合作网络',
    date: new Date(2026, 10, 22),
    credits: ['来源：政策原文。', '数据许可与署名：甲 · CC0。'],
    language: 'zh',
    scheme: 'light',
    words: zh,
    ...rest,
  };
};

/** A picture as one SVG file. */
export const pictureSvg = (picture: Picture): string => svgOf(sheetOf(networkPlate(picture)));

const token =
  /<\/(\w+)>|<(\w+)(?: [\w:-]+="[^"<&]*(?:&(?:amp|lt|gt|quot|#39);[^"<&]*)*")*(\/?)>|[^<&]+|&(?:amp|lt|gt|quot|#39);/uy;

/** What is wrong with this as XML, if anything. */
export const faultOf = (xml: string): string | null => {
  const open: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const found = token.exec(xml);
    if (!found) return `not XML: ${xml.slice(at, at + 60)}`;
    const [, closed, opened, empty] = found;
    if (opened && !empty) open.push(opened);
    if (closed && open.pop() !== closed) return `closed but not open: ${closed}`;
  }
  return open.length === 0 ? null : `not closed: ${open.join(' ')}`;
};
