import { NativeSelect, TextInput } from '@mantine/core';
import { useWords } from '../language/words.ts';
import { correct } from './bring.ts';
import { useKinds } from './kinds.ts';
import type { Mapping } from './understanding.ts';
import classes from './table.module.css';

/** How nodes and edges of a network become entities and links, to be corrected. */
export const MappingFields = ({ mapping }: { mapping: Mapping }) => {
  const { exchange: words } = useWords();
  const { kinds, linkKinds } = useKinds();
  const by = (name: 'kindBy' | 'nameBy' | 'linkKindBy') => (
    <TextInput
      size="xs"
      label={words[name]}
      placeholder={words.byNone}
      value={mapping[name] ?? ''}
      onChange={({ currentTarget }) => correct(`mapping.${name}`, currentTarget.value || null)}
    />
  );
  const kind = (name: 'kind' | 'linkKind', data: typeof kinds) => (
    <NativeSelect
      size="xs"
      label={words.kindOtherwise[name]}
      value={mapping[name]}
      data={data}
      onChange={({ currentTarget }) => correct(`mapping.${name}`, currentTarget.value)}
    />
  );
  return (
    <section className={classes.part} aria-label={words.mapping}>
      <div className={classes.head}>
        <h3>{words.mapping}</h3>
      </div>
      <div className={classes.fields}>
        {by('nameBy')}
        {by('kindBy')}
        {kind('kind', kinds)}
        {by('linkKindBy')}
        {kind('linkKind', linkKinds)}
      </div>
    </section>
  );
};
