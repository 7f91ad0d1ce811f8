import type { Scheme } from '../../marks/colour.ts';

/** Inks of sea, land and arcs for a pen; the stylesheet of the map has the same for the screen, which a test proves. */
export const mapInks = {
  light: {
    sea: '#e7eef2',
    land: '#fcfbf7',
    coast: '#bcc8ce',
    net: '#d3dfe5',
    halo: '#ffffff',
    arc: '#52697c',
    arcOut: '#1c5d8f',
  },
  dark: {
    sea: '#14191f',
    land: '#262d34',
    coast: '#46525d',
    net: '#20272e',
    halo: '#15191e',
    arc: '#8497a8',
    arcOut: '#a9cbe3',
  },
} as const satisfies Record<Scheme, Record<string, string>>;

export type MapInks = (typeof mapInks)[Scheme];
