/** The keyboard goes on in the finding, once it is drawn. */
export const focusFinding = () => void requestAnimationFrame(() => document.getElementById('finding')?.focus());

/** The keyboard goes on in the list, where it was. */
export const focusList = () => document.querySelector<HTMLElement>('#gap-list [role=treeitem][tabindex="0"]')?.focus();
