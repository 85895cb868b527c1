/**
 * A text with what stands between two marks replaced. The marks are the comments `name` and `end of name`; everything else is
 * written by hand.
 */
export function withMarkedPart(text: string, name: string, part: string, file: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`Cannot write the part ${name}: expected ${open} and ${close} in ${file}`);
  return `${text.slice(0, from + open.length)}\n\n${part.trimEnd()}\n\n${text.slice(to)}`;
}
