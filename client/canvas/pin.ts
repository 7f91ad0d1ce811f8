/** A dot for what a person has put where it is; with a rim, so that it is seen on every mark. */
export const pin = ({ ground, text }: Record<'ground' | 'text', string>) =>
  `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"><circle cx="16" cy="16" r="12" fill="${ground}" stroke="${text}" stroke-width="5"/></svg>`,
  )}`;
