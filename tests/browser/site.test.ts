import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { HtmlValidate } from "html-validate";
import { LinkChecker, LinkState } from "linkinator";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildDocs } from "../../docs/reference/build.ts";
import { launchChromium } from "../../scripts/lib/chromium.ts";
import { executablePath, serve } from "./support.ts";

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
  "guides/methode.html",
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
    browser = await launchChromium("Cannot look at the site");
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

  const questions = (["pin", "excel", "unconfirmed", "non confirmé"] as const).flatMap((question, position) =>
    ["server", "disk"].map((place) => ({
      question,
      place,
      url: [
        "guides/versions.html#pin-an-edition",
        "guides/other-languages.html#excel",
        "guides/what-counts.html#unconfirmed-reports-kept-and-not-counted",
        "guides/methode.html#non-confirmé-non-compté",
      ][position],
    })),
  );

  test.each(questions)(
    "the search for $question leads to the right page first, by keyboard, from a $place",
    async ({ question, place, url = "" }) => {
      const context = await browser?.newContext({ viewport: { width: 390, height: 844 } });
      if (context === undefined) throw new Error("Expected a browser");
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      // From a page in a folder, so that the base matters.
      await page.goto(`${place === "disk" ? `file://${site}` : address}/guides/charts.html`);
      await page.keyboard.press("/");
      await page.locator("#tsd-search-input").fill(question);
      const first = page.locator("#tsd-search-results [role=option]").first();
      await first.waitFor();
      expect(decodeURI((await first.locator("a").getAttribute("data-address")) ?? "")).toBe(`../${url}`);
      expect(await first.locator(".excerpt").textContent()).toMatch(/\w.{30,}/);
      expect((await first.locator("mark").first().textContent())?.toLowerCase()).toBe(question.split(" ")[0]);
      expect(await page.locator("#tsd-search-status").textContent()).toMatch(/\d+ result/);
      const { violations } = await new AxeBuilder({ page }).include("#tsd-search").withTags(rules).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL((target) => decodeURI(target.href).endsWith(url));
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  test("the search loads its texts only when it is used", async () => {
    const context = await browser?.newContext();
    if (context === undefined) throw new Error("Expected a browser");
    const page = await context.newPage();
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(request.url()));
    await page.goto(`${address}/index.html`);
    const isTexts = (url: string) => url.endsWith("/search.js");
    expect(loaded.some(isTexts)).toBe(false);
    await page.locator("#tsd-search-trigger").click();
    await expect.poll(() => loaded.filter(isTexts).length).toBe(1);
    await context.close();
  });

  test.each([320, 390, 1280])("a table that is too wide scrolls, and the page does not: %i", async (width) => {
    const context = await browser?.newContext({ viewport: { width, height: 900 } });
    if (context === undefined) throw new Error("Expected a browser");
    const page = await context.newPage();
    for (const path of [
      "guides/codebook.html",
      "guides/data-quality.html",
      "variables/dprk-russia-exchanges.ranks.html",
      "index.html",
    ]) {
      await page.goto(`${address}/${path}`);
      expect([path, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([path, width]);
      const cut = await page.evaluate(
        "[...document.querySelectorAll('table')].filter((table) => table.scrollWidth > table.parentElement.clientWidth + 1).length",
      );
      // On a wide screen every column is in view.
      if (width === 1280) expect([path, cut]).toEqual([path, 0]);
      const name = await page.locator(".wide").first().getAttribute("aria-label");
      expect(name).toMatch(/^Table/);
    }
    await context.close();
  });

  test("a long member name wraps, and the page does not scroll sideways", async () => {
    const context = await browser?.newContext({ viewport: { width: 320, height: 844 } });
    if (context === undefined) throw new Error("Expected a browser");
    const page = await context.newPage();
    await page.goto(`${address}/modules/dprk-russia-exchanges.html`);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    await context.close();
  });

  test("no link is broken", async () => {
    const { links } = await new LinkChecker().check({
      // A script makes the navigation, so not every page is linked from the first one.
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
