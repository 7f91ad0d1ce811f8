import type { Look } from '../exchange/table/sheet.ts';
import type { Both } from './language.ts';
import type { CellState } from './operations.generated.ts';

interface State {
  label: Both;
  /** Told apart without colour by what the format adds to the number and by hatching. */
  look: Look;
  /** True where the number alone would be misread. */
  noted?: boolean;
}

export const states: Readonly<Record<CellState, State>> = {
  OBSERVED: { label: { zh: '有单元', en: 'Units' }, look: { format: '0', bold: true, fill: 'D6E6F4' } },
  UNDER_EXPECTATION: {
    label: { zh: '少于预期', en: 'Fewer than expected' },
    look: { format: '0" ▼"', bold: true, ink: '8A1C1C', fill: 'F8D7CF' },
    noted: true,
  },
  UNREMARKABLE: {
    label: { zh: '没有，可能只是偶然', en: 'None, may be chance' },
    look: { format: '0', ink: '767676' },
  },
  IMPOSSIBLE: {
    label: { zh: '不可能有', en: 'None can be' },
    look: { format: '"×"', hatching: 'lightUp' },
    noted: true,
  },
  UNKNOWN: {
    label: { zh: '没有来源，不知', en: 'No source, unknown' },
    look: { format: '"?"', hatching: 'gray0625' },
    noted: true,
  },
};
