import { useWish } from '../store/wish.ts';
import { ask } from './dialogue.ts';
import { ListDialogue } from './ListDialogue.tsx';
import { OpenName } from './OpenName.tsx';
import { SaveDialogue } from './SaveDialogue.tsx';
import { share } from './share.ts';
import { Told } from './Told.tsx';
import { Undoing } from './Undoing.tsx';
import { ViewsMenu } from './ViewsMenu.tsx';
import classes from './tools.module.css';

const save = () => ask('save');
const list = () => ask('list');

/** Undo, and all that has to do with saved views. */
export const ViewTools = () => {
  useWish('save', save);
  useWish('views', list);
  useWish('share', share);
  return (
    <div className={classes.tools}>
      <OpenName />
      <Undoing />
      <ViewsMenu />
      <SaveDialogue />
      <ListDialogue />
      <Told />
    </div>
  );
};
