/** How many letters have to be put in, left out or replaced to turn one text into another (Levenshtein). */
export function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  [...a].forEach((letter, row) => {
    const current = [row + 1];
    for (let column = 0; column < b.length; column += 1) {
      const [left, above, diagonal] = [current[column], previous[column + 1], previous[column]] as [
        number,
        number,
        number,
      ];
      current.push(Math.min(left + 1, above + 1, diagonal + (letter === b[column] ? 0 : 1)));
    }
    previous = current;
  });
  return previous.at(-1) as number;
}
