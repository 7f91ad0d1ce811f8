import { useEffect, useState } from 'react';

/**
 * True once something has been drawn closed. What is to be open as soon as it comes must not be there open at once: it
 * notes where the keyboard was, and tells that it has opened, only when it opens.
 */
export const useDrawn = (): boolean => {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDrawn(true));
    return () => clearTimeout(timer);
  }, []);
  return drawn;
};
