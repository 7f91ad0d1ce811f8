/** Takes the keyboard to the card of what has just been selected. */
export const toCard = (): void => {
  requestAnimationFrame(() => document.getElementById('card')?.focus());
};
