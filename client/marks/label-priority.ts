const weight: Record<string, number> = { places: 9, platforms: 8, activities: 6, actors: 5, topics: 2, policy: 1 };

/** What the picture is about is named before everything else, however few its links. */
const about: Record<string, number> = {
  INNOVATION_CENTRE: 400,
  REGION: 400,
  COOPERATION_PARK: 400,
  JOINT_LAB: 400,
  COUNTRY: 200,
  COUNTRY_GROUP: 200,
  CITY: 200,
};
const namedFromAfar = new Set(['places', 'platforms']);
const afar = 0.55;

/** Who may be named at this zoom, and in which order; null is not at all. */
export const labelPriority = (group: string, kind: string, links: number, zoom: number): number | null =>
  zoom < afar && !namedFromAfar.has(group) ? null : (about[kind] ?? 0) + (weight[group] ?? 0) + links * 2;
