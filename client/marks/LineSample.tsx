import type { Line } from '../store/line.ts';

const patterns: Record<Line, { strokeDasharray?: string; strokeLinecap?: 'round'; strokeWidth: number }> = {
  solid: { strokeWidth: 1.8 },
  dashed: { strokeWidth: 1.8, strokeDasharray: '7 5' },
  dotted: { strokeWidth: 2.2, strokeDasharray: '0.1 5', strokeLinecap: 'round' },
};

/** A piece of a link, as the picture draws it. */
export const LineSample = ({ line, width = 40 }: { line: Line; width?: number }) => (
  <svg
    width={width}
    height={10}
    aria-hidden
    style={{ flex: 'none', display: 'block', color: 'var(--mantine-color-dimmed)' }}
  >
    <line x1={2} x2={width - 2} y1={5} y2={5} stroke="currentColor" {...patterns[line]} />
  </svg>
);
