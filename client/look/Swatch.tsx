import { useComputedColorScheme } from '@mantine/core';
import { colourOn } from '../marks/colour.ts';
import classes from './look.module.css';

/** A colour as marks have it on the present ground. */
export const Swatch = ({ colour, wide = false }: { colour: string; wide?: boolean }) => {
  const scheme = useComputedColorScheme('light');
  return (
    <span
      aria-hidden
      className={classes.swatch}
      data-wide={wide || undefined}
      style={{ background: colourOn(scheme, colour) }}
    />
  );
};
