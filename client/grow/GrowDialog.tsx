import { Modal } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import type { Entity } from '../api/model.ts';
import { nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { growFrom, useStore, useView } from '../store/store.ts';
import type { Shown } from '../store/shown.ts';
import { GrowForm } from './GrowForm.tsx';
import type { Hidden } from '../store/hidden.ts';

interface GrowDialogProps {
  shown: Shown;
  hidden: ReadonlyMap<string, Hidden>;
}

const close = () => growFrom(null);

/** The dialogue of an entity that is to be expanded, while there is one. */
export const GrowDialog = ({ shown, hidden }: GrowDialogProps) => {
  const words = useWords();
  // It notes where the keyboard was when it opens, so it must not be there open at once.
  const there = useMounted();
  const language = useView((view) => view.language);
  const growing = useStore((state) => state.growing);
  const entity: Entity | undefined = shown.entities.find(({ id }) => id === growing);
  return (
    <Modal
      opened={there && entity !== undefined}
      onClose={close}
      size="lg"
      title={entity && words.grow.title(nameIn(language, entity))}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      {entity && (
        <GrowForm
          key={entity.id}
          id={entity.id}
          hidden={hidden.get(entity.id)}
          among={shown.entities.map(({ id }) => id)}
          close={close}
        />
      )}
    </Modal>
  );
};
