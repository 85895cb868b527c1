/** A text as an indented JSDoc comment. */
export function commentOf(text: string, indent: string): string {
  const [line = "", ...rest] = text.split("\n");
  if (rest.length === 0) return `${indent}/** ${line} */\n`;
  const lines = [line, ...rest].map((one) => `${indent} * ${one}`.trimEnd());
  return `${indent}/**\n${lines.join("\n")}\n${indent} */\n`;
}
