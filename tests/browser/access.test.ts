import { AxeBuilder } from "@axe-core/playwright";
import { byOfficial } from "dprk-russia-exchanges";
import { expect, test } from "vitest";
import { readInput } from "../../docs/explorer/build.ts";
import { describeInBrowser, newestOf, shownIds, squares } from "./support.ts";

const { exchanges } = newestOf(await readInput());
const record = exchanges.find(({ conflicts }) => conflicts.length > 0) ?? exchanges[0];
if (record === undefined) throw new Error("expected at least one exchange");
const month = record.start.latest.slice(0, 7);
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const views = [
  { path: "", colorScheme: "light", width: 1280 },
  { path: "", colorScheme: "dark", width: 390 },
  { path: "fr/", colorScheme: "light", width: 390 },
  { path: "fr/", colorScheme: "dark", width: 1280 },
] as const;

describeInBrowser("access", (explorer) => {
  test.each(views)("axe finds nothing: $path $colorScheme $width", async ({ path, colorScheme, width }) => {
    const { page, trouble } = await explorer().open(path, { colorScheme, viewport: { width, height: 900 } });
    const check = async () => {
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html.slice(0, 150))
            .join(" | ")}`,
      );
    };
    expect(await check()).toEqual([]);
    // Everything that can be opened is open, a month is chosen, and a message is shown.
    await page.goto(
      `${explorer().address}${path}?from=${month}&to=${month}&official=Kim&minRank=minister&compare=all#${record.id}`,
    );
    await expect.poll(() => page.locator("#e-official a").count()).toBeGreaterThan(1);
    // The records of one month represent the others, which are made by the same function.
    await page.evaluate(
      "for (const one of document.querySelectorAll('.tools details, tbody details, #f-topic')) one.open = true; document.getElementById('word-rank').showPopover()",
    );
    expect(await check()).toEqual([]);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test.each(["", "fr/"])("nothing scrolls sideways: %s", async (path) => {
    for (const width of [320, 390, 768, 1280]) {
      const { page } = await explorer().open(path, { viewport: { width, height: 900 } });
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      expect([width, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([width, width]);
      await page.context().close();
    }
  });

  test("the French page shows the same, and the link to it keeps the selection", async () => {
    const { page, trouble } = await explorer().open("?official=Lavrov");
    const expected = byOfficial(exchanges, "Lavrov");
    await shownIds(page, expected.length);
    await page.click("#other-language");
    expect(await shownIds(page, expected.length)).toEqual(expected.map(({ id }) => id));
    expect(page.url()).toContain("/fr/");
    expect(await page.getAttribute("html", "lang")).toBe("fr");
    expect(await page.locator("#summary").textContent()).toContain("échange");
    expect(await page.locator(`[id="${expected[0]?.id}"] .what`).textContent()).toContain(expected[0]?.summary.fr);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test("complete without a script", async () => {
    const { page } = await explorer().open("", { javaScriptEnabled: false });
    expect(await page.locator("#table tbody.record:visible").count()).toBe(exchanges.length);
    expect(await squares(page).count()).toBe(exchanges.length);
    expect(await page.locator(".needs-js:visible").count()).toBe(0);
    await page.locator(`[id="${record.id}"] summary`).click();
    expect(await page.locator(`[id="${record.id}"] details a`).getAttribute("href")).toBe(
      `exchanges/${record.id}.html`,
    );
    await page.locator(".why").first().click();
    expect(await page.locator(".explanation:visible").count()).toBe(1);
    await page.context().close();
  });

  test("opened from a disk, it filters, compares and goes back", async () => {
    const { page, trouble } = await explorer().open("index.html", { fromDisk: true });
    const expected = byOfficial(exchanges, "Lavrov");
    await page.fill("#f-official", "Лавров");
    await page.press("#f-official", "Enter");
    expect(await shownIds(page, expected.length)).toEqual(expected.map(({ id }) => id));
    await page.goBack();
    await shownIds(page, exchanges.length);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test("forced colours still distinguish the directions", async () => {
    const { page } = await explorer().open("", { forcedColors: "active" });
    const fills = await page.evaluate(
      "[...new Set(['russia-to-dprk', 'dprk-to-russia'].map((way) => document.querySelector('#picture svg.wide rect.' + way)).filter(Boolean).map((square) => getComputedStyle(square).fill + getComputedStyle(square).stroke))].length",
    );
    const ways = new Set(exchanges.map(({ host }) => host).filter((host) => host === "KP" || host === "RU"));
    expect(fills).toBe(ways.size);
    await page.context().close();
  });

  test("print shows the picture and every record, without the controls", async () => {
    const { page } = await explorer().open();
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#provenance").textContent()).toContain("Edition");
    expect(await squares(page).count()).toBe(exchanges.length);
    expect(await page.locator(".needs-js:visible, .tools:visible, .site:visible").count()).toBe(0);
    expect(await page.locator("#table tbody.record:visible").count()).toBe(exchanges.length);
    await page.context().close();
  });

  test("the theme applies to the whole site and is remembered", async () => {
    const { page, trouble } = await explorer().open("", { colorScheme: "light" });
    const ground = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
    const light = await ground();
    await page.selectOption("#theme", "dark");
    expect(await ground()).not.toBe(light);
    expect(await page.evaluate('localStorage.getItem("tsd-theme")')).toBe("dark");
    await page.reload();
    expect(await ground()).not.toBe(light);
    expect(await page.inputValue("#theme")).toBe("dark");
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});
