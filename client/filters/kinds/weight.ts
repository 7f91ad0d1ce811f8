import { ofAmount } from '../ofAmount.tsx';

/** How strong the links between two are together. */
export const weight = ofAmount('weight');
