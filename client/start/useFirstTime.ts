import { create } from 'zustand';
import { useView } from '../store/store.ts';

const remembered = 'started';

const useAsked = create<{ asked: boolean | null; known: boolean }>()(() => ({
  asked: null,
  known: localStorage.getItem(remembered) !== null,
}));

export const showStarts = () => useAsked.setState({ asked: true });

export const closeStarts = () => {
  localStorage.setItem(remembered, 'yes');
  useAsked.setState({ asked: false, known: true });
};

/** Whether the ways in are shown: the first time, to who has done nothing yet, and whenever they are asked for. */
export const useFirstTime = (): boolean => {
  const untouched = useView(
    ({ picture, added, gap, selected }) => !picture && !added && gap === undefined && selected === null,
  );
  const { asked, known } = useAsked();
  return asked ?? (!known && untouched);
};
