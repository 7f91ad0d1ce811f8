/** Takes the keyboard to the field that waits for an end, once it is there. */
export const toEmptyEnd = (): void => {
  // A telephone would show its keyboard over what one wants to tap.
  if (matchMedia('(hover: none)').matches) return;
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-path-end="empty"]')?.focus());
};
