import { ActionIcon, Button, UnstyledButton } from '@mantine/core';
import { Globe, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ViewLine } from '../api/view-questions.ts';
import { tagOf } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { useMay } from '../store/useMay.ts';
import { ShareForm } from './ShareForm.tsx';
import type { Removals } from './useRemovals.ts';
import classes from './list.module.css';

interface ViewRowProps {
  view: ViewLine;
  removals: Removals;
  rename: (id: string) => void;
  choose: (id: string) => void;
}

const saidBy = ({ by, savedAt }: ViewLine, tag: string) =>
  [by, new Date(savedAt).toLocaleString(tag, { dateStyle: 'medium', timeStyle: 'short' })].filter(Boolean).join(' · ');

/** One saved view: opens, is given another name, or is to go. */
export const ViewRow = ({ view, removals, rename, choose }: ViewRowProps) => {
  const { kept: words, shared } = useWords();
  const may = useMay();
  const [isSharing, share] = useState(false);
  const { language, saved } = useView((view) => view);
  if (removals.marked.includes(view.id))
    return (
      <div className={classes.row}>
        <div className={classes.facts}>
          <del className={classes.name}>{view.name}</del>
          <span className={classes.said}>{words.removed}</span>
        </div>
        <Button
          size="xs"
          variant="default"
          aria-label={words.restoreOne(view.name)}
          onClick={() => removals.keep(view.id)}
        >
          {words.restore}
        </Button>
      </div>
    );
  const acts = [
    { may: may('createShare'), label: shared.share(view.name), Icon: Globe, act: () => share(true) },
    { may: may('renameView', view.by), label: words.rename(view.name), Icon: Pencil, act: () => rename(view.id) },
    {
      may: may('deleteView', view.by),
      label: words.remove(view.name),
      Icon: Trash2,
      act: () => removals.mark(view.id),
    },
  ].filter((one) => one.may);
  if (isSharing) return <ShareForm view={view} close={() => share(false)} />;
  return (
    <div className={classes.row}>
      <UnstyledButton data-stop className={classes.facts} onClick={() => choose(view.id)}>
        <span className={classes.name}>
          {view.name}
          {saved === view.id && <span className={classes.present}>{words.present}</span>}
        </span>
        {view.note && <span className={classes.note}>{view.note}</span>}
        <span className={classes.said}>{saidBy(view, tagOf[language])}</span>
      </UnstyledButton>
      {acts.map(({ label, Icon, act }) => (
        <ActionIcon
          key={label}
          data-tip={label}
          variant="subtle"
          color="gray"
          c="inherit"
          size={32}
          aria-label={label}
          onClick={act}
        >
          <Icon size={16} aria-hidden />
        </ActionIcon>
      ))}
    </div>
  );
};
