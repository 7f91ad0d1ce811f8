import { useEffect, useState } from 'react';
import { useWords } from '../language/words.ts';
import { redo, undo, useStore } from '../store/store.ts';
import { stepOf, takesText } from './steps.ts';

const targetOf = (at: HTMLElement) => ({
  tagName: at.tagName,
  type: at.getAttribute('type') ?? 'text',
  isContentEditable: at.isContentEditable,
  role: at.getAttribute('role'),
});

/** How many steps there are in both directions, and the way to take one, which the keys do too. */
export const useSteps = () => {
  const { kept: words } = useWords();
  const back = useStore(({ history }) => history.past.length);
  const forward = useStore(({ history }) => history.future.length);
  const [told, setTold] = useState('');

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const step = stepOf(event);
      if (!step || (event.target instanceof HTMLElement && takesText(targetOf(event.target)))) return;
      event.preventDefault();
      (step === 'undo' ? undo : redo)();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);

  useEffect(
    () =>
      useStore.subscribe(({ history }, { history: before }) => {
        if (history.past.length < before.past.length && history.future.length > before.future.length)
          setTold(words.undone(history.past.length));
        else if (history.future.length < before.future.length && history.past.length > before.past.length)
          setTold(words.redone(history.future.length));
      }),
    [words],
  );

  return { back, forward, told, go: (step: 'undo' | 'redo') => (step === 'undo' ? undo : redo)() };
};
