import { ofAmount } from '../ofAmount.tsx';

/** How closely all that is left hangs together. */
export const core = ofAmount('core');
