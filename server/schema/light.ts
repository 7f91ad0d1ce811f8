import { visit, type FieldNode, type FragmentDefinitionNode, type GraphQLResolveInfo } from 'graphql';

/** What `link/light-page-of-entities` gives of links and of what is at their ends, and what leads on from each. */
const light: ReadonlySet<string> = new Set(
  [
    'id kind subtype layer nameZh nameEn nameEnOrigin status links __typename',
    'since until weight from to',
    'totalCount nodes edges pageInfo cursor node',
    'hasNextPage hasPreviousPage startCursor endCursor',
  ].flatMap((names) => names.split(' ')),
);

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

const lookBelow = (field: FieldNode, fragments: Info['fragments']): boolean => {
  let isLight = true;
  const seen = new Set<string>();
  const look = (part: FieldNode | FragmentDefinitionNode): void =>
    void visit(part, {
      // `__proto__` is the one name that an object takes for something else.
      Field: ({ name, alias }) => void (isLight &&= light.has(name.value) && alias?.value !== '__proto__'),
      FragmentSpread: ({ name: { value } }) => {
        const fragment = fragments[value];
        if (!fragment || seen.has(value)) return;
        seen.add(value);
        look(fragment);
      },
    });
  look(field);
  return isLight;
};

/** The same operation is asked again and again. */
const known = new WeakMap<FieldNode, boolean>();

/**
 * Whether only what is light is asked of the links at a place of a question, of what is at their ends, and of whatever that
 * leads to: it may be read without evidence, texts and all that several sources have said.
 */
export const isLight = ({ fieldNodes, fragments }: Info): boolean =>
  fieldNodes.every((field) => {
    const found = known.get(field) ?? lookBelow(field, fragments);
    known.set(field, found);
    return found;
  });
