/** Once what was opened or closed is drawn. */
const afterwards = (find: () => HTMLElement | null | undefined) => requestAnimationFrame(() => find()?.focus());

/** The keyboard goes on in the finding. */
export const focusFinding = () => void afterwards(() => document.getElementById('finding'));

/** The keyboard goes on in the list, where it was. */
export const focusList = () =>
  void afterwards(() => document.querySelector<HTMLElement>('#gap-list [role=treeitem][tabindex="0"]'));
