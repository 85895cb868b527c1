import { JSX } from "typedoc";
import { describe, expect, test } from "vitest";
import { headingOrder, namedPermalinks, namedPermalinksInText } from "../../docs/site/theme/accessible.ts";
import { changeElements } from "../../docs/site/theme/elements.ts";
import { addRules } from "../../docs/site/theme/markdown-rules.ts";

const create = JSX.createElement;
const page = (...children: readonly JSX.Children[]) => create("main", null, ...children);
const html = (element: JSX.Element) => JSX.renderElement(element).replace(/\n/g, "");

describe("headingOrder()", () => {
  const announce = (...tags: readonly string[]) =>
    html(changeElements(page(tags.map((tag) => create(tag, null))), headingOrder()));

  test("announces a skipped level as the next one, and keeps the tag", () => {
    expect(announce("h1", "h4", "h4", "h2")).toBe(
      '<main><h1></h1><h4 aria-level="2"></h4><h4 aria-level="2"></h4><h2></h2></main>',
    );
  });

  test("starts again below the first heading in the sidebar", () => {
    expect(announce("h1", "h2", "aside", "h3")).toContain('<h3 aria-level="2">');
  });
});

const permalink = create("a", { href: "#x", "aria-label": "Permalink", class: "tsd-anchor-icon" });

test("namedPermalinks removes permalinks from summaries, and names the others", () => {
  const changed = html(changeElements(page(create("summary", null, permalink, "X"), permalink), namedPermalinks));
  expect(changed).toMatch(/<summary>X<\/summary><a [^>]*aria-label="Permalink to x"/);
});

test("namedPermalinksInText names the permalinks in Markdown", () => {
  const raw = create(JSX.Raw, { html: '<h2><a href="#x" aria-label="Permalink" class="tsd-anchor-icon">#</a></h2>' });
  expect(html(changeElements(page(raw), namedPermalinksInText("en")))).toContain('aria-label="Permalink to x"');
  expect(html(changeElements(page(raw), namedPermalinksInText("fr")))).toContain('aria-label="Lien permanent vers x"');
});

describe("addRules()", () => {
  const rules: Record<string, ((...parts: never[]) => string) | undefined> = {
    fence: () => "<pre><code></code></pre>",
  };
  addRules({ renderer: { rules: rules as never } });
  const heading = [
    { type: "heading_open", content: "" },
    { type: "inline", content: "Sizes of `x`" },
  ];

  test("names a table by the heading above it, and lets the keyboard scroll it", () => {
    expect(rules["table_open"]?.(...([heading, 2] as never[]))).toBe(
      '<div class="wide" role="region" aria-label="Table: Sizes of x" tabindex="0"><table>',
    );
    expect(rules["table_open"]?.(...([[], 0] as never[]))).toContain('aria-label="Table"');
  });

  test("lets the keyboard scroll a block of code", () => {
    expect(rules["fence"]?.()).toBe('<pre tabindex="0"><code></code></pre>');
  });
});
