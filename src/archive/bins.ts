/** Characters of an id that name a bin: with 32 letters there are up to 1,024. */
const nameLength = 2;

/**
 * Puts what has an id into bins by the beginnings of their ids: about as many in each, and one more or less changes one bin,
 * whatever else is there. Bins stand in the order of their first members, which keep theirs.
 */
export function binsOf<Member extends {readonly id: string}>(members: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  const bins = new Map<string, Member[]>();
  for (const member of members) {
    const name = member.id.slice(0, nameLength);
    const bin = bins.get(name);
    if (bin) bin.push(member);
    else bins.set(name, [member]);
  }
  return bins;
}
