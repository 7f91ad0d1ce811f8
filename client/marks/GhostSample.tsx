import { useComputedColorScheme } from '@mantine/core';
import { ghostInk } from './colour.ts';

/** A piece of a link that is missing, as the picture draws it: hollow. */
export const GhostSample = ({ width = 40 }: { width?: number }) => {
  const scheme = useComputedColorScheme('light');
  return (
    <svg width={width} height={10} aria-hidden style={{ flex: 'none', display: 'block', color: ghostInk[scheme] }}>
      {[2, 19].map((x) => (
        <rect key={x} x={x} y={2.5} width={13} height={5} fill="none" stroke="currentColor" strokeWidth={1.3} />
      ))}
    </svg>
  );
};
