import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { LinkChecker, LinkState } from "linkinator";
import { expect, test } from "vitest";
import { describeInBrowser } from "./support.ts";

describeInBrowser("pages", (explorer) => {
  test("no link is broken", async () => {
    const { address } = explorer();
    const { links } = await new LinkChecker().check({
      path: [address, `${address}fr/`],
      recurse: true,
      // Sources are on other servers, and whether those answer does not concern this page. A link with a query leads to the
      // same page, which the script then filters.
      linksToSkip: ["^https?://(?!127\\.0\\.0\\.1)", "\\?"],
    });
    expect(links.length).toBeGreaterThan(20);
    expect(
      links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent }) => `${parent}: ${url}`),
    ).toEqual([]);
  });

  test.each(["index.html", "fr/index.html"])("every anchor to which %s links is there", (path) => {
    const page = readFileSync(join(explorer().folder, path), "utf8");
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const wanted = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(wanted.length).toBeGreaterThan(5);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(["index.html", "fr/index.html"])("%s is valid HTML", async (path) => {
    const validate = new HtmlValidate({ extends: ["html-validate:standard"] });
    const { results } = await validate.validateString(readFileSync(join(explorer().folder, path), "utf8"));
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)),
    ).toEqual([]);
  });
});
