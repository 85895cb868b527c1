import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { HtmlValidate } from "html-validate";
import { LinkChecker, LinkState } from "linkinator";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildDocs } from "../../docs/reference/build.ts";
import { executablePath, flags, serve } from "./support.ts";

// One page of each kind that the site has, and the two guides with the widest tables.
const pages = [
  "index.html",
  "modules.html",
  "modules/dprk-russia-exchanges.html",
  "interfaces/dprk-russia-exchanges.Exchange.html",
  "functions/dprk-russia-exchanges.byMonth.html",
  "variables/dprk-russia-exchanges.ranks.html",
  "types/dprk-russia-exchanges.Channel.html",
  "classes/dprk-russia-exchanges.UnknownOfficialError.html",
  "guides/codebook.html",
  "guides/what-counts.html",
];
const views = (["light", "dark"] as const).flatMap((colorScheme) =>
  [390, 1280].map((width) => ({ colorScheme, width })),
);
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "site-"));
const site = join(folder, "site");

describe.skipIf(executablePath === undefined && !process.env["CI"])("the site of the docs", () => {
  let browser: Browser | undefined;
  let address = "";
  let close = () => {};

  beforeAll(async () => {
    mkdirSync(site);
    await buildDocs(root, { site, api: join(folder, "api") });
    const served = await serve(site);
    address = served.address;
    close = () => {
      served.server.close();
      served.server.closeAllConnections();
    };
    if (executablePath === undefined) throw new Error("Cannot look at the site: expected a Chromium");
    browser = await chromium.launch({ executablePath, args: flags });
  });

  afterAll(async () => {
    await browser?.close();
    close();
    rmSync(folder, { recursive: true });
  });

  test.each(views)("axe finds nothing on a page of each kind: $colorScheme $width", async ({ colorScheme, width }) => {
    const context = await browser?.newContext({ colorScheme, viewport: { width, height: 900 } });
    if (context === undefined) throw new Error("Expected a browser");
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on("console", (message) => trouble.push(message.text()));
    page.on("pageerror", (error) => trouble.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(address) && !request.url().startsWith("data:")) trouble.push(request.url());
    });
    for (const path of pages) {
      await page.goto(`${address}/${path}`);
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      expect([path, violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)]).toEqual([path, []]);
      expect([path, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([path, width]);
    }
    expect(trouble).toEqual([]);
    await context.close();
  });

  test("no link leads nowhere", async () => {
    const { links } = await new LinkChecker().check({
      // The navigation is made by a script, so that not every page is linked from the first one.
      path: pages.map((page) => `${address}/${page}`),
      recurse: true,
      // Other people's servers, selections of the explorer, which are the same page, and pages of records, whose links
      // have a test of their own.
      linksToSkip: ["^https?://(?!127\\.0\\.0\\.1)", "\\?", "/explorer/.*(?:exchanges|officials|places)/"],
    });
    expect(links.length).toBeGreaterThan(50);
    expect(
      links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent }) => `${parent}: ${url}`),
    ).toEqual([]);
  });

  test("every page is valid HTML", async () => {
    const validate = new HtmlValidate({ extends: ["html-validate:standard"] });
    const files = readdirSync(site, { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".html") && !file.startsWith("explorer"),
    );
    expect(files.length).toBeGreaterThan(pages.length);
    for (const file of files) {
      const { results } = await validate.validateFile(join(site, file));
      const messages = results.flatMap((result) =>
        result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      );
      expect([file, messages]).toEqual([file, []]);
    }
  });
});
