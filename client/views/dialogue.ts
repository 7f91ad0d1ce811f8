import { create } from 'zustand';

/** What is asked: to save, to save for the sake of a short link, which of the saved views, or what was shared. */
type Dialogue = 'save' | 'share' | 'list' | 'shares';

/** What a person is to be told. */
export type Notice =
  | { is: 'saved'; name: string }
  | { is: 'copied'; link: 'address' | 'saved' }
  | { is: 'uncopied'; url: string };

interface State {
  dialogue: Dialogue | null;
  notice: Notice | null;
}

/** Of all that has to do with saved views; not worth an address. */
export const useDialogue = create<State>()(() => ({ dialogue: null, notice: null }));

export const ask = (dialogue: Dialogue | null) => useDialogue.setState({ dialogue });

/** What a dialogue was asked from is gone when it closes; the button that it is reached by is not. */
export const backToMenu = (): void => document.querySelector<HTMLElement>('[data-views-menu]')?.focus();

export const tell = (notice: Notice | null) => useDialogue.setState({ notice });
