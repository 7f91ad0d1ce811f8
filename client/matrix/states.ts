import type { CoverageCell } from '../api/model.ts';
import type { MatrixWords } from '../language/matrix-zh.ts';

const words: Record<CoverageCell['state'], keyof MatrixWords['states']> = {
  OBSERVED: 'observed',
  UNDER_EXPECTATION: 'under',
  UNREMARKABLE: 'unremarkable',
  IMPOSSIBLE: 'impossible',
  UNKNOWN: 'unknown',
};

export const stateIn = (table: MatrixWords, state: CoverageCell['state']): string => table.states[words[state]];
