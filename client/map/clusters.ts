/** A point of the sheet that something stands at. */
export interface Spot {
  id: string;
  x: number;
  y: number;
}

/** What stands too close together to be drawn apart; often only one. */
export interface Cluster<Member extends Spot> {
  /** The id of the only one; of several, one that changes with who they are. */
  key: string;
  x: number;
  y: number;
  members: readonly Member[];
}

const single = 9;
const several = 12;

/** Radius of the mark of so many, in pixels on the screen: its area grows with them. */
export const radiusOf = (number: number): number =>
  number === 1 ? single : Math.min(several + 1.9 * Math.sqrt(number - 1), 26);

/** Between two marks, in pixels. */
const apart = 2;
const widest = 2 * 26 + apart;

const keyOf = (members: readonly Spot[]) => {
  const first = members[0]!.id;
  return members.length === 1 ? first : `${members.length} ${first}`;
};

const byId = (a: Spot, b: Spot) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const together = <Member extends Spot>(a: Cluster<Member>, b: Cluster<Member>): Cluster<Member> => {
  const members = [...a.members, ...b.members].sort(byId);
  const share = b.members.length / members.length;
  return { key: keyOf(members), x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share, members };
};

/** One round: each is put together with the nearest that its mark would touch. */
const round = <Member extends Spot>(clusters: readonly Cluster<Member>[], scale: number): Cluster<Member>[] => {
  const cell = widest / scale;
  const grid = new Map<string, Set<Cluster<Member>>>();
  const at = (x: number, y: number) => `${Math.floor(x / cell)} ${Math.floor(y / cell)}`;
  for (const one of clusters) {
    const key = at(one.x, one.y);
    grid.set(key, (grid.get(key) ?? new Set()).add(one));
  }
  const gone = new Set<Cluster<Member>>();
  const left: Cluster<Member>[] = [];
  for (const one of clusters) {
    if (gone.has(one)) continue;
    let nearest: { other: Cluster<Member>; distance: number } | undefined;
    for (const dx of [-cell, 0, cell])
      for (const dy of [-cell, 0, cell])
        for (const other of grid.get(at(one.x + dx, one.y + dy)) ?? []) {
          if (other === one) continue;
          const distance = Math.hypot(other.x - one.x, other.y - one.y) * scale;
          const touching = distance < radiusOf(one.members.length) + radiusOf(other.members.length) + apart;
          if (touching && (!nearest || distance < nearest.distance)) nearest = { other, distance };
        }
    for (const used of nearest ? [one, nearest.other] : [one]) {
      gone.add(used);
      grid.get(at(used.x, used.y))!.delete(used);
    }
    left.push(nearest ? together(one, nearest.other) : one);
  }
  return left;
};

/** Puts together whose marks would touch, where a unit of the sheet is `scale` pixels; the order given does not matter. */
export const clustered = <Member extends Spot>(spots: readonly Member[], scale: number): Cluster<Member>[] => {
  let clusters = spots
    .toSorted(byId)
    .map((one): Cluster<Member> => ({ key: one.id, x: one.x, y: one.y, members: [one] }));
  for (;;) {
    const fewer = round(clusters, scale);
    if (fewer.length === clusters.length) return fewer;
    clusters = fewer;
  }
};

/** Clusters change at steps of the zoom only, so that they do not flicker on the way. */
export const stepOf = (scale: number): number => 2 ** (Math.floor(Math.log2(scale) * 2) / 2);
