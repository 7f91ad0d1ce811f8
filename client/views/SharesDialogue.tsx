import { Modal } from '@mantine/core';
import { useWords } from '../language/words.ts';
import { ask, backToMenu, useDialogue } from './dialogue.ts';
import { ShareList } from './ShareList.tsx';

/** What was opened to whoever has a link, beside the saved views that it came from. */
export const SharesDialogue = () => {
  const { kept: words, shared } = useWords();
  const { dialogue } = useDialogue();
  return (
    <Modal
      opened={dialogue === 'shares'}
      onClose={() => ask(null)}
      title={shared.list}
      size="lg"
      returnFocus={false}
      onExitTransitionEnd={backToMenu}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <ShareList />
    </Modal>
  );
};
