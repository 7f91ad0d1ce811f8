import { createMachine } from './machine.ts';

/** How deep an outline goes. */
const levels = 3;

export type Outline = ReadonlyMap<string, 'list' | 'object' | 'plain'>;

/**
 * What stands where in JSON that begins so, by paths such as `elements.nodes.0`: of a list only the first element, of what is
 * outermost (``) all that there is.
 */
export const outlineOf = (beginning: string): Outline => {
  const outline = new Map<string, 'list' | 'object' | 'plain'>();
  const machine = createMachine((path, begins) => {
    if (path.some((step) => typeof step === 'number' && step > 0)) return 'pass';
    outline.set(path.join('.'), begins);
    return path.length < levels ? 'open' : 'pass';
  });
  machine.push(beginning);
  return outline;
};
