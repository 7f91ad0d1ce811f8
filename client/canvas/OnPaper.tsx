import type { Core } from 'cytoscape';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Scheme } from '../marks/colour.ts';
import { pictureBeneath } from './arranged.ts';
import type { Insets } from './camera.ts';
import classes from './canvas.module.css';
import { inks } from './inks.ts';
import { useStill } from '../marks/still.ts';
import { isLarge } from './slices.ts';
import { stylesheet } from './style.ts';

/** So much of a page's height the picture may take: title and sources stand above it. */
const onePage = 84;

/** Dots of the image for one of the screen. */
const dense = 2;

interface OnPaperProps {
  cy: Core;
  scheme: Scheme;
  insets: Insets;
  label: string;
}

interface Sheet {
  image: string;
  /** What lies beneath it. */
  beneath: string | undefined;
  /** Which part of the picture nothing lies over, as parts of its width. */
  left: number;
  width: number;
  /** Of that part, width to height. */
  ratio: number;
}

const largeNow = (cy: Core) => isLarge({ entities: cy.nodes(), links: cy.edges() });

const sheetOf = (cy: Core, { left, right }: Insets): Sheet => {
  cy.style(stylesheet('light', true, largeNow(cy)));
  const beneath = pictureBeneath(cy, dense, 'light')?.toDataURL();
  const width = Math.max(cy.width() - left - right, 80);
  return {
    image: cy.png({ output: 'base64uri', scale: dense, ...(beneath ? {} : { bg: inks.light.paper }) }),
    beneath,
    left: left / cy.width(),
    width: width / cy.width(),
    ratio: width / cy.height(),
  };
};

/** The picture as an image, for a canvas does not come onto paper; light, whatever the screen is. */
export const OnPaper = ({ cy, scheme, insets, label }: OnPaperProps) => {
  const still = useStill();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  // Not subscribed anew when the colours change: that happens on the way to paper.
  const look = useRef({ scheme, still });
  useEffect(() => {
    look.current = { scheme, still };
  }, [scheme, still]);
  useEffect(() => {
    const before = () => flushSync(() => setSheet(sheetOf(cy, insets)));
    const after = () => {
      setSheet(null);
      cy.style(stylesheet(look.current.scheme, look.current.still, largeNow(cy)));
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [cy, insets]);
  if (!sheet) return null;
  const place = { width: `${100 / sheet.width}%`, marginLeft: `${(-100 * sheet.left) / sheet.width}%` };
  return (
    <div className={classes.paper} style={{ maxWidth: `${sheet.ratio * onePage}vh` }}>
      {sheet.beneath && <img src={sheet.beneath} alt="" style={place} />}
      <img src={sheet.image} alt={label} style={place} />
    </div>
  );
};
