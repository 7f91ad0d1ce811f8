import { tagOf } from '../language/names.ts';
import { useView } from '../store/store.ts';

/** How a moment is written: as a day, and with its time. */
export const useDays = () => {
  const tag = tagOf[useView((view) => view.language)];
  return {
    day: (at: string) => new Date(at).toLocaleDateString(tag, { dateStyle: 'medium' }),
    time: (at: string) => new Date(at).toLocaleString(tag, { dateStyle: 'medium', timeStyle: 'medium' }),
  };
};
