/** Members of units in the order of their ids, which units each is in, and who is in each unit. */
export interface Members {
  ids: readonly string[];
  positions: ReadonlyMap<string, number>;
  /** The units of member m are `unit[unitStart[m]]` to `unit[unitStart[m + 1]]`, ascending. */
  unitStart: Int32Array;
  unit: Int32Array;
  /** The members of unit u are `member[memberStart[u]]` to `member[memberStart[u + 1]]`, ascending. */
  memberStart: Int32Array;
  member: Int32Array;
}

/** Members of the units, whose lists may name somebody twice; `scope` adds members that are in no unit. */
export const membersOf = (lists: readonly (readonly string[])[], scope: readonly string[]): Members => {
  const seen = new Map<string, number>();
  const placeOf = (id: string) => {
    const known = seen.get(id);
    if (known !== undefined) return known;
    seen.set(id, seen.size);
    return seen.size - 1;
  };
  for (const id of scope) placeOf(id);
  const memberStart = new Int32Array(lists.length + 1);
  const met: number[] = [];
  const lastUnit: number[] = [];
  lists.forEach((list, unit) => {
    for (const id of list) {
      const place = placeOf(id);
      if (lastUnit[place] === unit) continue;
      lastUnit[place] = unit;
      met.push(place);
    }
    memberStart[unit + 1] = met.length;
  });

  const ids = [...seen.keys()].sort();
  const positions = new Map(ids.map((id, position) => [id, position]));
  const moved = Int32Array.from(seen.keys(), (id) => positions.get(id) ?? 0);
  const member = Int32Array.from(met, (place) => moved[place] ?? 0);

  lists.forEach((_, at) => member.subarray(memberStart[at], memberStart[at + 1]).sort());

  const unitStart = new Int32Array(ids.length + 1);
  for (const position of member) unitStart[position + 1] = (unitStart[position + 1] ?? 0) + 1;
  for (let at = 0; at < ids.length; at += 1) unitStart[at + 1] = (unitStart[at + 1] ?? 0) + (unitStart[at] ?? 0);
  const unit = new Int32Array(member.length);
  const next = unitStart.slice();
  for (let at = 0; at < lists.length; at += 1) {
    for (const position of member.subarray(memberStart[at], memberStart[at + 1])) {
      const free = next[position] ?? 0;
      unit[free] = at;
      next[position] = free + 1;
    }
  }
  return { ids, positions, unitStart, unit, memberStart, member };
};
