import { SegmentedControl, VisuallyHidden } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Ontology } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import type { Shown } from '../store/shown.ts';
import { useView } from '../store/store.ts';
import { entityColumns, linkColumns, orderAtFirst, otherwise } from './columns.ts';
import { Find } from './Find.tsx';
import { having } from './find.ts';
import { Foot } from './Foot.tsx';
import { Grid } from './Grid.tsx';
import { entityLines, linkLines } from './lines.ts';
import { Outline } from './Outline.tsx';
import { outlineOf } from './outline.ts';
import { sorted, type Order } from './sort.ts';
import classes from './twin.module.css';

type Form = 'entities' | 'links' | 'outline';

/** The twin of the picture: the same state as rows of entities, rows of links, or an outline. */
export const Twin = ({ shown, ontology }: { shown: Shown; ontology: Ontology }) => {
  const words = useWords();
  const language = useView((view) => view.language);
  const besideCard = useView(({ selected, picture }) => selected !== null || Boolean(picture?.paths));
  const [form, setForm] = useState<Form>('entities');
  const [orders, setOrders] = useState<Record<'entities' | 'links', Order>>(orderAtFirst);
  const [text, setText] = useState('');
  const [focused, setFocused] = useState<string | null>(null);
  const sought = useDeferredValue(text).trim();

  const table = form === 'links' ? 'links' : 'entities';
  const columns = useMemo(
    () => (table === 'links' ? linkColumns(words) : entityColumns(words, language)),
    [table, words, language],
  );
  const lines = useMemo(() => {
    const naming = { ontology, language, words };
    const all = table === 'links' ? linkLines(shown, naming) : entityLines(shown, naming);
    return sorted(all, orders[table], language, otherwise[table]);
  }, [table, shown, ontology, language, words, orders]);
  const found = useMemo(() => having(lines, sought), [lines, sought]);
  const branches = useMemo(() => {
    if (form !== 'outline') return [];
    const ids = new Set(found.map(({ id }) => id));
    const entities = shown.entities.filter(({ id }) => ids.has(id));
    return outlineOf({ shown, ontology, language }, entities);
  }, [form, found, shown, ontology, language]);
  const help = form === 'outline' ? words.twin.outlineHelp : words.twin.help;

  return (
    <section className={classes.twin} data-card={besideCard || undefined} aria-label={words.list}>
      <VisuallyHidden id="twin-help">{help}</VisuallyHidden>
      <div className={classes.tools}>
        <SegmentedControl
          size="xs"
          aria-label={words.twin.form}
          value={form}
          onChange={(chosen) => setForm(chosen as Form)}
          data={(['entities', 'links', 'outline'] as const).map((value) => ({
            value,
            label: words.twin.forms[value],
          }))}
        />
        <Find text={text} find={setText} says={words.twin.found[form](found.length, lines.length)} />
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
          order={orders[form]}
          sort={(order) => setOrders({ ...orders, [form]: order })}
          told={setFocused}
        />
      )}
      <Foot shown={shown} ontology={ontology} focused={focused} help={help} />
    </section>
  );
};
