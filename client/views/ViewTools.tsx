import { useMay } from '../store/useMay.ts';
import { useWish } from '../store/wish.ts';
import { ask, useDialogue } from './dialogue.ts';
import { share } from './share.ts';
import { later, useOnce } from '../panel/later.tsx';
import { OpenName } from './OpenName.tsx';
import { Told } from './Told.tsx';
import { Undoing } from './Undoing.tsx';
import { ViewsButton } from './ViewsButton.tsx';
import classes from './tools.module.css';

const SaveDialogue = later(async () => (await import('./SaveDialogue.tsx')).SaveDialogue);
const ListDialogue = later(async () => (await import('./ListDialogue.tsx')).ListDialogue);
const SharesDialogue = later(async () => (await import('./SharesDialogue.tsx')).SharesDialogue);

const ViewsMenu = later(
  async () => (await import('./ViewsMenu.tsx')).ViewsMenu,
  () => <ViewsButton />,
);

const save = () => ask('save');
const list = () => ask('list');

/** Undo, and all that has to do with saved views. */
export const ViewTools = () => {
  const maySave = useMay()('saveView');
  useWish('save', save);
  useWish('views', list);
  useWish('share', () => share(maySave));
  const { dialogue } = useDialogue();
  const saves = useOnce(dialogue === 'save' || dialogue === 'share');
  const lists = useOnce(dialogue === 'list');
  const tellsShares = useOnce(dialogue === 'shares');
  return (
    <div className={classes.tools}>
      <OpenName />
      <Undoing />
      <ViewsMenu />
      {saves && <SaveDialogue />}
      {lists && <ListDialogue />}
      {tellsShares && <SharesDialogue />}
      <Told />
    </div>
  );
};
