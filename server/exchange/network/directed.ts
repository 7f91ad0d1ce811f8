import type { WrittenNetwork } from './network.ts';

/** Whether any link of a network has a direction: formats that say it once say it before the links. */
export const isDirected = async ({ links }: WrittenNetwork): Promise<boolean> => {
  for await (const { directed } of links()) if (directed) return true;
  return false;
};
