/** How high a sheet stands where there is no room for a panel beside the picture. */
export const sheets = ['low', 'half', 'tall'] as const;
export type Sheet = (typeof sheets)[number];

/** Of the height of the view; the same as in `panel.module.css`. */
export const shares: Readonly<Record<Sheet, number>> = { low: 0.26, half: 0.46, tall: 1 };

/** The height that is nearest to a share of the view. */
export const nearestSheet = (share: number): Sheet =>
  sheets.reduce((best, one) => (Math.abs(shares[one] - share) < Math.abs(shares[best] - share) ? one : best));

/** One step taller or lower; none beyond the last. */
export const sheetBeside = (sheet: Sheet, steps: 1 | -1): Sheet | undefined => sheets[sheets.indexOf(sheet) + steps];
