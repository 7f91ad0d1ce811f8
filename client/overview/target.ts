import { gapsAtFirst, withGaps, type GapList } from '../store/gaps.ts';
import { matrixAtFirst, withMatrix, type Matrix } from '../store/matrix.ts';
import { lookAtGap, select, type View } from '../store/view.ts';

/** What a mark opens: a page, with a view in which the rest is as it was. */
export interface Target {
  path: string;
  change: (view: View) => View;
  hash?: string;
}

export const toMatrix = (change: Partial<Matrix> = {}): Target => ({
  path: '/matrix',
  change: (view) => ({ ...view, matrix: withMatrix(matrixAtFirst, change) }),
});

export const toCell = (row: string, column: string): Target => toMatrix({ cell: { row, column } });

/** The list of findings with the choice alone that the mark stands for. */
export const toGaps = (change: Partial<GapList> = {}): Target => ({
  path: '/gaps',
  change: (view) => ({ ...lookAtGap(null)(view), gaps: withGaps(gapsAtFirst, change) }),
});

export const toGap = (id: string): Target => ({
  path: '/gaps',
  change: (view) => ({ ...lookAtGap(id)(view), gaps: undefined }),
});

export const toEntity = (id: string): Target => ({ path: '/network', change: select(id) });

/** The map; with something chosen on it, if anything. */
export const toMap = (id: string | null = null): Target => ({ path: '/map', change: select(id) });

export const toPolicy = (measure: string | null = null): Target => ({ path: '/policy', change: select(measure) });

/** The very words, marked in the text. */
export const toWords = ({ start, end }: { start: number; end: number }): Target => ({
  ...toPolicy(),
  hash: `#char=${start},${end}`,
});
