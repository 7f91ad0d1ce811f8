/** How a line says for how many links it is drawn. */
export const severally = (count: number): string => `×${count}`;
