import { useReducedMotion } from '@mantine/hooks';

/** True when the person asked for no motion. */
export const useStill = (): boolean => useReducedMotion();

/** How long a motion that explains may take, in milliseconds. */
export const motion = 240;
