import { Palette } from 'lucide-react';
import { useWords } from '../language/words.ts';
import { PopupButton, type Opening } from '../stage/PopupButton.tsx';
import { pictureAtFirst } from '../store/picture.ts';
import { useView } from '../store/store.ts';

/** Opens what colour and size tell; tinted where that was chosen. */
export const LookButton = (opening: Opening) => {
  const { look: words } = useWords();
  const { colour, size, shape } = useView((view) => view.picture) ?? pictureAtFirst;
  const asAtFirst = colour === pictureAtFirst.colour && size === pictureAtFirst.size && shape === pictureAtFirst.shape;
  return <PopupButton title={words.title} icon={Palette} asAtFirst={asAtFirst} {...opening} />;
};
