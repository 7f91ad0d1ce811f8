import { ListDialogue } from './ListDialogue.tsx';
import { OpenName } from './OpenName.tsx';
import { SaveDialogue } from './SaveDialogue.tsx';
import { Told } from './Told.tsx';
import { Undoing } from './Undoing.tsx';
import { ViewsMenu } from './ViewsMenu.tsx';
import classes from './tools.module.css';

/** Undo, and all that has to do with saved views. */
export const ViewTools = () => (
  <div className={classes.tools}>
    <OpenName />
    <Undoing />
    <ViewsMenu />
    <SaveDialogue />
    <ListDialogue />
    <Told />
  </div>
);
