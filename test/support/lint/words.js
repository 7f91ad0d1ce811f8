// The lint rule `words/catalogued`: what a person reads on the screen stands in client/language, in both languages.
import { relative, sep } from 'node:path';

/** Attributes whose text is read or heard. */
const read = new Set(['aria-label', 'aria-description', 'alt', 'description', 'label', 'placeholder', 'title']);

/** What keys and commands are called is the same in every language. */
const asIs = new Set(['code', 'Kbd']);

const letters = /\p{L}{2}/u;
const chinese = /\p{Script=Han}/u;

const message = 'words of the screen belong into client/language';

const catalogued = {
  create(context) {
    const file = relative(context.cwd, context.filename).replaceAll(sep, '/');
    if (!file.startsWith('client/') || file.startsWith('client/language/')) return {};
    const refuse = (node, text, pattern) => {
      if (typeof text === 'string' && pattern.test(text)) context.report({ node, message });
    };
    return {
      JSXText: (node) => {
        if (!asIs.has(node.parent?.openingElement?.name?.name)) refuse(node, node.value, letters);
      },
      JSXAttribute: (node) => {
        const value = node.value?.type === 'Literal' ? node.value.value : undefined;
        if (read.has(node.name?.name)) refuse(node, value, letters);
      },
      Literal: (node) => refuse(node, node.value, chinese),
      TemplateElement: (node) => refuse(node, node.value?.cooked, chinese),
    };
  },
};

export default { meta: { name: 'words' }, rules: { catalogued } };
