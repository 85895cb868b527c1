import { expect, test } from "vitest";
import { scriptJson } from "../../docs/explorer/head.ts";
import { html, joined } from "../../docs/explorer/markup.ts";

test("html() escapes inserted values, except markup", () => {
  const inner = html`<b>${"a & b"}</b>`;
  expect(html`<p title="${'"x"'}">${"<script>"} ${inner} ${[1, " ", inner]} ${null}${false}</p>`.markup).toBe(
    '<p title="&#34;x&#34;">&#60;script&#62; <b>a &#38; b</b> 1 <b>a &#38; b</b> </p>',
  );
});

test("joined() puts something between each two", () => {
  expect(html`${joined(["a", "b", "c"])}`.markup).toBe("a, b, c");
  expect(html`${joined([])}`.markup).toBe("");
});

test("scriptJson() cannot end its script element", () => {
  expect(scriptJson("</script>").markup).toBe('"\\u003c/script>"');
});
