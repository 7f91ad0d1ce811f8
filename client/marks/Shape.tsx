import { useComputedColorScheme } from '@mantine/core';
import { colourOn } from './colour.ts';

interface ShapeProps {
  /** By the names that Cytoscape has for shapes. */
  shape: string;
  colour: string;
  size?: number;
  /** Hollow and dashed, as what is only planned is drawn. */
  planned?: boolean;
}

const polygons: Record<string, string> = {
  octagon: '5.2,1 10.8,1 15,5.2 15,10.8 10.8,15 5.2,15 1,10.8 1,5.2',
  'round-pentagon': '8,1 15.2,6.4 12.5,14.6 3.5,14.6 0.8,6.4',
  diamond: '8,0.5 15.5,8 8,15.5 0.5,8',
  hexagon: '4,1.5 12,1.5 15.8,8 12,14.5 4,14.5 0.2,8',
  star: '8,0.5 9.9,5.6 15.4,5.9 11.1,9.3 12.6,14.6 8,11.6 3.4,14.6 4.9,9.3 0.6,5.9 6.1,5.6',
  triangle: '8,1 15.5,15 0.5,15',
  tag: '1,2 10.5,2 15.5,8 10.5,14 1,14',
  'cut-rectangle': '4,1.5 12,1.5 15,4.5 15,11.5 12,14.5 4,14.5 1,11.5 1,4.5',
};

const outline = (shape: string) => {
  if (shape in polygons) return <polygon points={polygons[shape]} />;
  if (shape === 'rectangle') return <rect x={1.5} y={1.5} width={13} height={13} />;
  if (shape === 'round-rectangle') return <rect x={1} y={1} width={14} height={14} rx={4} />;
  if (shape === 'bottom-round-rectangle') return <path d="M1 1.5h14V9a5.5 5.5 0 0 1-5.5 5.5h-3A5.5 5.5 0 0 1 1 9Z" />;
  return <circle cx={8} cy={8} r={7} />;
};

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
      {outline(shape)}
    </svg>
  );
};
