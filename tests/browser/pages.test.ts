import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "vitest";
import { readInput } from "../../docs/explorer/build.ts";
import { describeInBrowser, newestOf } from "./support.ts";

const { exchanges, meta } = newestOf(await readInput());
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// One page of each kind, with all that such a page can have: stops, conflicts, plans, a long history.
const kinds = [
  "exchanges/kim-jong-un-russia-far-east-2023-09.html",
  "fr/exchanges/lavrov-pyongyang-2023-10.html",
  "exchanges/rakwon-corporation-kaluga-2025-11.html",
  "officials/sergei-shoigu.html",
  "fr/officials/choe-son-hui.html",
  "fr/places/vladivostok.html",
  "changes.html",
];

describeInBrowser("pages of records", (explorer) => {
  const views = kinds.flatMap((path) => (["light", "dark"] as const).map((colorScheme) => ({ path, colorScheme })));

  test.each(views)("axe finds nothing: $path $colorScheme", async ({ path, colorScheme }) => {
    const { page, trouble } = await explorer().open(path, { colorScheme, viewport: { width: 390, height: 900 } });
    // The first changes represent the others, which are made by the same function.
    await page.evaluate(
      "for (const one of document.querySelectorAll('article details')) one.open = true; for (const one of [...document.querySelectorAll('.change')].slice(40)) one.remove()",
    );
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test.each([320, 390, 1280])("nothing scrolls sideways: %i", async (width) => {
    const { page } = await explorer().open(kinds[0], { viewport: { width, height: 900 } });
    for (const path of kinds) {
      await page.goto(explorer().address + path);
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      expect([path, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([path, width]);
    }
    await page.context().close();
  });

  test("the list leads to the page of a record, and the page back to the record in its edition", async () => {
    const { page, trouble } = await explorer().open(`?edition=${meta.version}#lavrov-pyongyang-2023-10`);
    await page
      .locator('[id="lavrov-pyongyang-2023-10"] a[href="exchanges/lavrov-pyongyang-2023-10.html"]')
      .first()
      .click();
    expect(await page.locator("h1").textContent()).toBe("Sergei Lavrov in Pyongyang");
    await page.locator(".crumbs a").last().click();
    await expect.poll(() => page.url()).toContain(`?edition=${meta.version}#lavrov-pyongyang-2023-10`);
    await expect
      .poll(() => page.locator('[id="lavrov-pyongyang-2023-10"] details').getAttribute("open"))
      .not.toBeNull();
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test("the changes to Lavrov’s visit are two clicks from its record", async () => {
    const { page } = await explorer().open("exchanges/lavrov-pyongyang-2023-10.html");
    await page.locator("#history h3 a", { hasText: "1.1.0" }).click();
    const change = page.locator('[id="v1.1.0-exchanges-lavrov-pyongyang-2023-10"]');
    await expect.poll(() => change.isVisible()).toBe(true);
    expect(await change.textContent()).toContain(
      "Andrei Rudenko (Deputy Minister of Foreign Affairs) was added as a member.",
    );
    await page.context().close();
  });

  test("changes are found by name, by reason and without accents", async () => {
    const { page } = await explorer().open("fr/changes.html");
    const visible = () => page.locator(".change:visible").count();
    await page.fill("#find", "roudenko");
    await expect.poll(visible).toBeGreaterThan(0);
    expect(await page.locator("#found").textContent()).toBe(`${await visible()} entrées`);
    for (const text of await page.locator(".change:visible").allTextContents()) expect(text).toMatch(/Roudenko/);
    await page.fill("#find", "regle session commission");
    await expect.poll(visible).toBeGreaterThan(5);
    await page.fill("#find", "zzzz");
    await expect.poll(visible).toBe(0);
    expect(await page.locator("#found").textContent()).toBe("0 entrée");
    await page.context().close();
  });

  test("complete without a script", async () => {
    const { page } = await explorer().open("exchanges/lavrov-pyongyang-2023-10.html", { javaScriptEnabled: false });
    const record = exchanges.find(({ id }) => id === "lavrov-pyongyang-2023-10");
    expect(await page.locator("#sources > ol > li").count()).toBe(record?.evidence.length);
    expect(await page.locator("#cite-apa").textContent()).toContain(`(Version ${meta.version})`);
    expect(await page.locator(".needs-js:visible").count()).toBe(0);
    await page.context().close();
  });

  test("opened from a disk, links and the other language work", async () => {
    const { page, trouble } = await explorer().open("officials/sergei-lavrov.html", { fromDisk: true });
    await page.click("#other-language");
    expect(await page.locator("h1").textContent()).toBe("Sergueï Lavrov");
    await page.locator("#exchanges a").last().click();
    expect(page.url()).toMatch(/fr\/exchanges\/[^/]+\.html$/);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test("the feed is XML that a browser parses", async () => {
    const { page } = await explorer().open("changes.html");
    for (const path of ["feed.xml", "fr/feed.xml"]) {
      const found = await page.evaluate(
        `fetch("${path}").then((answer) => answer.text()).then((text) => { const feed = new DOMParser().parseFromString(text, "application/xml"); return [feed.querySelector("parsererror")?.textContent ?? null, feed.documentElement.namespaceURI, feed.querySelectorAll("entry > updated").length]; })`,
      );
      expect(found).toEqual([null, "http://www.w3.org/2005/Atom", exchanges.length + 5]);
    }
    await page.context().close();
  });
});
