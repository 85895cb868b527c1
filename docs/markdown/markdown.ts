/** A Markdown table. Bars inside cells are escaped. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Replaces the text between two markers of a file, such as `<!-- exports -->` and `<!-- /exports -->`. */
export function withRegion(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, after] = [text.indexOf(start), text.indexOf(end)];
  if (before === -1 || after < before) {
    throw new Error(`Cannot write the part ${JSON.stringify(name)}: expected ${start} and ${end} in the file`);
  }
  return `${text.slice(0, before)}${start}\n${content === "" ? "" : `\n${content}\n\n`}${text.slice(after)}`;
}
