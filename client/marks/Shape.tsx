import { useComputedColorScheme } from '@mantine/core';
import { colourOn } from './colour.ts';
import { outlineOf, pathOf } from './outlines.ts';

interface ShapeProps {
  /** By the names that Cytoscape has for shapes. */
  shape: string;
  colour: string;
  size?: number;
  /** Hollow and dashed, as what is only planned is drawn. */
  planned?: boolean;
}

/** The mark of a kind, as the picture draws it. */
export const Shape = ({ shape, colour, size = 14, planned = false }: ShapeProps) => {
  const scheme = useComputedColorScheme('light');
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      {...(planned
        ? { fill: 'none', stroke: colourOn(scheme, colour), strokeWidth: 1.8, strokeDasharray: '3 2.2' }
        : { fill: colourOn(scheme, colour) })}
      aria-hidden
      style={{ flex: 'none', display: 'block', overflow: 'visible' }}
    >
      <path d={pathOf(outlineOf(shape))} />
    </svg>
  );
};
