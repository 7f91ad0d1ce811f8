/** Puts a text where it can be pasted from; false where the browser does not let us. */
export const copied = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Also where there is no clipboard at all: a page that came over plain HTTP has none.
    return false;
  }
};
