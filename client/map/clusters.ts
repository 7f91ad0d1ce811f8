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

const byId = (a: Spot, b: Spot) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** What is on its way to be a cluster: who is in it is read off at the end, once. */
interface Group {
  x: number;
  y: number;
  number: number;
  /** A place among the spots, or the two that it was put together from. */
  of: number | readonly [Group, Group];
  gone?: true;
}

const together = (a: Group, b: Group): Group => {
  const number = a.number + b.number;
  const share = b.number / number;
  a.gone = b.gone = true;
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share, number, of: [a, b] };
};

const column = 65_536;

/** The groups by the square of a net that they stand in. */
const inNet = (groups: readonly Group[], side: number) => {
  const net = new Map<number, Group[]>();
  const squareOf = ({ x, y }: Group) => Math.floor(x / side) * column + Math.floor(y / side);
  for (const one of groups) {
    const square = squareOf(one);
    const there = net.get(square);
    if (there) there.push(one);
    else net.set(square, [one]);
  }
  return { net, squareOf };
};

/** Two marks in a square of so many pixels touch, wherever in it they stand. */
const surely = 12;

/** What surely touches at once: of a crowd, looking for the nearest of each would take as long as the square of its number. */
const pressed = (groups: readonly Group[], scale: number): Group[] =>
  [...inNet(groups, surely / scale).net.values()].map((crowd) => crowd.reduce(together));

const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => dx * column + dy));

/** One round: each is put together with the nearest that its mark would touch. */
const round = (groups: readonly Group[], scale: number): Group[] => {
  const { net, squareOf } = inNet(groups, widest / scale);
  const left: Group[] = [];
  for (const one of groups) {
    if (one.gone) continue;
    const reach = radiusOf(one.number) + apart;
    const square = squareOf(one);
    let nearest: Group | undefined;
    let least = Infinity;
    for (const step of around)
      for (const other of net.get(square + step) ?? []) {
        if (other === one || other.gone) continue;
        const distance = Math.hypot(other.x - one.x, other.y - one.y) * scale;
        if (distance < least && distance < reach + radiusOf(other.number)) [nearest, least] = [other, distance];
      }
    left.push(nearest ? together(one, nearest) : one);
  }
  return left;
};

const placesIn = ({ of }: Group): number[] => {
  const places: number[] = [];
  const open = [of];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    if (typeof next === 'number') places.push(next);
    else open.push(next[0].of, next[1].of);
  return places.sort((a, b) => a - b);
};

/** Puts together whose marks would touch, where a unit of the sheet is `scale` pixels; the order given does not matter. */
export const clustered = <Member extends Spot>(spots: readonly Member[], scale: number): Cluster<Member>[] => {
  const inOrder = spots.toSorted(byId);
  let groups = pressed(
    inOrder.map(({ x, y }, place) => ({ x, y, number: 1, of: place })),
    scale,
  );
  for (;;) {
    const fewer = round(groups, scale);
    if (fewer.length === groups.length) break;
    groups = fewer;
  }
  return groups.map((group) => {
    const members = placesIn(group).map((place) => inOrder[place]!);
    const { id } = members[0]!;
    return { key: members.length === 1 ? id : `${members.length} ${id}`, x: group.x, y: group.y, members };
  });
};

/** Clusters change at steps of the zoom only, so that they do not flicker on the way. */
export const stepOf = (scale: number): number => 2 ** (Math.floor(Math.log2(scale) * 2) / 2);
