// Rules for the Markdown parser of TypeDoc, passed as the option `markdownItLoader`.

interface Token {
  readonly type: string;
  readonly content: string;
}

type Rule = (tokens: readonly Token[], position: number, ...rest: readonly unknown[]) => string;

/** The part of markdown-it that is used here. */
interface Parser {
  readonly renderer: { readonly rules: Record<string, Rule | undefined> };
}

/** The heading above a token. */
function headingAbove(tokens: readonly Token[], position: number): string {
  const opening = tokens.slice(0, position).findLastIndex(({ type }) => type === "heading_open");
  return tokens[opening + 1]?.content.replace(/[`*"<>&]/g, "") ?? "";
}

/** Makes wide content scrollable by keyboard, and names every table after its heading. */
export function addRules({ renderer: { rules } }: Parser): void {
  const fence = rules["fence"];
  if (fence === undefined) throw new Error("Cannot change code blocks: expected a rule of markdown-it");
  rules["fence"] = (...parts) => fence(...parts).replace(/^<pre>/, '<pre tabindex="0">');
  rules["table_open"] = (tokens, position) => {
    const name = headingAbove(tokens, position);
    return `<div class="wide" role="region" aria-label="Table${name === "" ? "" : `: ${name}`}" tabindex="0"><table>`;
  };
  rules["table_close"] = () => "</table></div>";
}
