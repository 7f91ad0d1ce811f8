import { ofAmount } from '../ofAmount.tsx';

/** How many neighbours an entity has. */
export const links = ofAmount('links');
