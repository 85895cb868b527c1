/** Edit distance of two lists of code points, or more than the limit once it is certain to exceed it. */
export function distanceUpTo(limit: number, from: readonly string[], to: readonly string[]): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let row = [...to.keys(), to.length];
  for (let index = 0; index < from.length; index += 1) {
    const next = [index + 1];
    let least = index + 1;
    for (let column = 0; column < to.length; column += 1) {
      const swapped = (row[column] ?? 0) + (from[index] === to[column] ? 0 : 1);
      const steps = Math.min(swapped, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1);
      least = Math.min(least, steps);
      next.push(steps);
    }
    if (least > limit) return least;
    row = next;
  }
  return row[to.length] ?? 0;
}
