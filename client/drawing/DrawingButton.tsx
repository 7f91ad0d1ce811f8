import { Combine } from 'lucide-react';
import { useWords } from '../language/words.ts';
import { PopupButton, type Opening } from '../stage/PopupButton.tsx';
import { pictureAtFirst } from '../store/picture.ts';
import { useView } from '../store/store.ts';

/** Opens what is drawn as one; tinted where something is. */
export const DrawingButton = (opening: Opening) => {
  const { drawing: words } = useWords();
  const { fold, bridge } = useView((view) => view.picture) ?? pictureAtFirst;
  return <PopupButton title={words.title} icon={Combine} asAtFirst={fold === 'none' && !bridge} {...opening} />;
};
