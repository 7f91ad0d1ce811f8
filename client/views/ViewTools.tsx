import { useWish } from '../store/wish.ts';
import { ask, useDialogue } from './dialogue.ts';
import { share } from './share.ts';
import { later, useOnce } from '../panel/later.tsx';
import { OpenName } from './OpenName.tsx';
import { Told } from './Told.tsx';
import { Undoing } from './Undoing.tsx';
import { ViewsMenu } from './ViewsMenu.tsx';
import classes from './tools.module.css';

const SaveDialogue = later(async () => (await import('./SaveDialogue.tsx')).SaveDialogue);
const ListDialogue = later(async () => (await import('./ListDialogue.tsx')).ListDialogue);

const save = () => ask('save');
const list = () => ask('list');

/** Undo, and all that has to do with saved views. */
export const ViewTools = () => {
  useWish('save', save);
  useWish('views', list);
  useWish('share', share);
  const { dialogue } = useDialogue();
  const saves = useOnce(dialogue === 'save' || dialogue === 'share');
  const lists = useOnce(dialogue === 'list');
  return (
    <div className={classes.tools}>
      <OpenName />
      <Undoing />
      <ViewsMenu />
      {saves && <SaveDialogue />}
      {lists && <ListDialogue />}
      <Told />
    </div>
  );
};
