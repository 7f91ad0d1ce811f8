import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { paintGently } from './painting.ts';

/** A large picture is moved as the image that it is, and drawn anew, in slices, when it rests. */
export const Moving = ({ cy, large }: { cy: Core; large: boolean }) => {
  useEffect(() => (large ? paintGently(cy) : undefined), [cy, large]);
  return null;
};
