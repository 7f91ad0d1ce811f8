import { SegmentedControl, VisuallyHidden } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Ontology } from '../api/model.ts';
import { together } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import type { Shown } from '../store/shown.ts';
import { pictureAtFirst } from '../store/picture.ts';
import { listAs, useView } from '../store/store.ts';
import { forms, tableAtFirst, type Form } from '../store/table.ts';
import { entityColumns, linkColumns, otherwise } from './columns.ts';
import { Find } from './Find.tsx';
import { Foot } from './Foot.tsx';
import { Grid } from './Grid.tsx';
import { entityLines, linkLines } from './lines.ts';
import { found as foundIn, marksIn, nested } from './nested.ts';
import { Outline } from './Outline.tsx';
import { outlineOf } from './outline.ts';
import { sorted } from './sort.ts';
import { twinOf } from './twin.ts';
import { useSought } from './useSought.ts';
import classes from './twin.module.css';

/** The twin of the picture: the same state as rows of entities, rows of links, or an outline. */
export const Twin = ({ shown, ontology }: { shown: Shown; ontology: Ontology }) => {
  const words = useWords();
  const language = useView((view) => view.language);
  const besideCard = useView(({ selected, picture }) => selected !== null || Boolean(picture?.paths));
  const { form, sought: kept, ...orders } = useView((view) => view.table) ?? tableAtFirst;
  const { fold, bridge, opened } = useView((view) => view.picture) ?? pictureAtFirst;
  const [text, setText] = useSought(kept);
  const [focused, setFocused] = useState<string | null>(null);
  const sought = useDeferredValue(text).trim();

  const table = form === 'links' ? 'links' : 'entities';
  const columns = useMemo(
    () => (table === 'links' ? linkColumns(words) : entityColumns(words, language)),
    [table, words, language],
  );
  const twin = useMemo(
    () => twinOf(shown, { fold, bridge, opened }, ontology),
    [shown, fold, bridge, opened, ontology],
  );
  const all = useMemo(() => {
    const naming = { ontology, language, words };
    return table === 'links' ? linkLines(twin, naming) : entityLines(twin, naming);
  }, [table, twin, ontology, language, words]);
  const order = orders[table];
  const lines = useMemo(() => nested(sorted(all, order, language, otherwise[table])), [all, order, language, table]);
  const found = useMemo(() => foundIn(lines, sought), [lines, sought]);
  const branches = useMemo(() => {
    if (form !== 'outline') return [];
    const ids = new Set(found.map(({ id }) => id));
    const entities = twin.drawn.entities.filter(({ id }) => ids.has(id));
    return outlineOf({ twin, ontology, language, words: words.twin }, entities);
  }, [form, found, twin, ontology, language, words]);
  const hasGroups = twin.groups.size > 0 && form !== 'links';
  const help = together(language, [words.twin.help[form], hasGroups && form === 'entities' && words.twin.grouped]);
  const says = hasGroups ? words.twin.foundMarks : words.twin.found[form];

  return (
    <section className={classes.twin} data-twin data-card={besideCard || undefined} aria-label={words.list}>
      <VisuallyHidden id="twin-help">{help}</VisuallyHidden>
      <div className={classes.tools}>
        <SegmentedControl
          size="xs"
          aria-label={words.twin.form}
          value={form}
          onChange={(chosen) => listAs({ form: chosen as Form })}
          data={forms.map((value) => ({
            value,
            label: words.twin.forms[value],
          }))}
        />
        <Find text={text} find={setText} says={says(marksIn(found), marksIn(lines))} />
      </div>
      {found.length === 0 ? (
        <p className={classes.nothing}>{sought === '' ? words.twin.nothing[form] : words.twin.notFound(sought)}</p>
      ) : form === 'outline' ? (
        <Outline branches={branches} finding={sought !== ''} told={setFocused} />
      ) : (
        <Grid
          key={form}
          form={form}
          lines={found}
          columns={columns}
          order={order}
          sort={(by) => listAs({ [form]: by })}
          told={setFocused}
        />
      )}
      <Foot shown={shown} groups={twin.groups} ontology={ontology} focused={focused} help={help} />
    </section>
  );
};
