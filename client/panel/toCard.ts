/** So long one waits for the file of the card: ten seconds. */
const mostFrames = 600;

/** Takes the keyboard to the card of what has just been selected, once it is drawn; who goes elsewhere meanwhile stays there. */
export const toCard = (): void => {
  const from = document.activeElement;
  const go = (frames: number) => {
    const card = document.getElementById('card');
    if (card) card.focus();
    else if (frames > 0 && document.activeElement === from) requestAnimationFrame(() => go(frames - 1));
  };
  requestAnimationFrame(() => go(mostFrames));
};
