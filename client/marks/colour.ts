import { stepOnDark } from './palette.ts';

export type Scheme = 'light' | 'dark';

/** Of what is missing. */
export const ghostInk: Record<Scheme, string> = { light: '#8a4a00', dark: '#f0b26a' };

/** A colour made lighter by a part of what is missing to white. */
const lightened = (colour: string, part: number): string => {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const mixed = channels.map((channel) => Math.round(channel + (255 - channel) * part));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
};

/** A colour of a mark on a light or a dark ground; the dark one needs more light. */
export const colourOn = (scheme: Scheme, colour: string): string =>
  scheme === 'dark' && /^#[0-9a-f]{6}$/i.test(colour) ? (stepOnDark.get(colour) ?? lightened(colour, 0.22)) : colour;
