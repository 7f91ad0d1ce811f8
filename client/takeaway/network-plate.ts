import { namingIn } from '../canvas/outlines/naming.ts';
import { outlinesOf } from '../canvas/outlines/outlines.ts';
import { labelIn, nameIn } from '../language/names.ts';
import { hiddenIn } from '../store/shown.ts';
import { keyInks } from './key-inks.ts';
import { keyOf } from './key.ts';
import { layoutOf } from './layout.ts';
import { lookKeyOf } from './look-key.ts';
import { pageFor } from './page.ts';
import { pictureInks } from './picture-inks.ts';
import type { Picture } from './picture.ts';
import type { About, Plate } from './plate.ts';
import type { NetworkSubject } from './wanted.ts';

/** The network as it stands, with what has to be told beside it; null while it is being arranged. */
export const pictureOf = (subject: NetworkSubject, about: About): Picture | null => {
  const { shown, elements, look, shelved, ontology, reading } = subject;
  const { language, words } = about;
  const drawn = reading?.();
  if (!drawn) return null;
  const legend = keyOf(
    elements,
    ontology,
    (labelled) => labelIn(language, labelled),
    drawn.ghosts.length > 0,
    lookKeyOf(look, language, words),
  );
  const marks = new Map(elements.entities.map(({ id, label }) => [id, label.replaceAll('\n', ' ')]));
  // What stands for a kind as a whole is none of those that are shown.
  const names = new Map([
    ...marks,
    ...shown.entities.map(({ id, ...named }) => [id, nameIn(language, named)] as const),
  ]);
  const within = shown.entities.filter(({ id }) => !marks.has(id)).length;
  const outlines = outlinesOf(
    drawn.layout,
    elements,
    drawn.places,
    drawn.pinned ?? new Set(),
    namingIn(language, words.layout, ontology),
  );
  return { ...about, elements, drawn, outlines, names, hidden: hiddenIn(shown), within, shelved, legend };
};

/** A picture of the network on its way to a page. */
export const networkPlate = (picture: Picture): Plate => {
  const { elements, drawn, outlines, shelved, legend, hidden, within, scheme, words } = picture;
  return {
    ...picture,
    page: pageFor(drawn.places.values()),
    draw: (bounds, ground) => {
      const layout = layoutOf(elements, drawn, bounds, outlines);
      const unlinked = shelved ? elements.entities.filter(({ links }) => links === 0).length : 0;
      const unnamed = layout.named - layout.sides.size;
      const told = [
        words.taking.amount(elements.entities.length, elements.links.length),
        ...(unlinked > 0 ? [words.unlinked(unlinked)] : []),
        ...(drawn.ghosts.length > 0 ? [words.taking.ghosts(drawn.ghosts.length)] : []),
        ...(within > 0 ? [words.drawing.inside(within)] : []),
        ...(hidden > 0 ? [words.taking.hidden(hidden)] : []),
        ...(unnamed > 0 ? [words.taking.unnamed(unnamed)] : []),
      ];
      return { inks: pictureInks(picture, layout, ground), told };
    },
    key: (corner) => keyInks(legend, corner, scheme, words),
  };
};
