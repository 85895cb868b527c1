/** Edit distance of two lists of code points, or more than the limit once it is certain to exceed it. */
export function distanceUpTo(limit: number, from: readonly string[], to: readonly string[]): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let steps = to.length;
  let row = [...to.keys(), steps];
  for (const [index, letter] of from.entries()) {
    steps = index + 1;
    let least = steps;
    let swapped = index;
    const next = [steps];
    for (const [column, removed] of row.slice(1).entries()) {
      steps = Math.min(swapped + (letter === to[column] ? 0 : 1), removed + 1, steps + 1);
      least = Math.min(least, steps);
      swapped = removed;
      next.push(steps);
    }
    if (least > limit) return least;
    row = next;
  }
  return steps;
}
