import { expect, test } from "vitest";
import { readInput } from "../../docs/explorer/build.ts";
import { withOlderEdition } from "../support/explorer.ts";
import { describeInBrowser, presentIds, shownIds, squares } from "./support.ts";

const real = await readInput();
const { input, older, newest, addedId, correctedId, goneId, before } = withOlderEdition(real);
const titleOf = (id: string) => input.history.names.exchanges[id]?.en;

describeInBrowser(
  "editions",
  (explorer) => {
    test("another edition shows its own records, sources and downloads", async () => {
      const { page, trouble } = await explorer().open();
      await page.selectOption("#f-edition", older.meta.version);
      // Both editions may have the same number of records.
      await expect.poll(() => presentIds(page)).toEqual(older.exchanges.map(({ id }) => id));
      await expect.poll(() => squares(page).count()).toBe(older.exchanges.length);
      expect(new URL(page.url()).searchParams.get("edition")).toBe(older.meta.version);
      expect(await page.locator("#citation").textContent()).toBe(older.meta.citation);
      expect(await page.locator("#whole a").first().getAttribute("href")).toBe(`data/${older.meta.version}.csv`);
      expect(await page.locator("#code").textContent()).toContain(`/releases/${older.meta.version}"`);
      await page.click("#f-channel summary");
      await page.check(`#b-channel [value="${before}"]`);
      await shownIds(page, older.exchanges.filter(({ channel }) => channel === before).length);
      await page.goBack();
      await page.goBack();
      await expect.poll(() => presentIds(page)).toEqual(newest.exchanges.map(({ id }) => id));
      expect(trouble).toEqual([]);
      await page.context().close();
    });

    test("the page shows the changes, even without a script", async () => {
      for (const javaScriptEnabled of [true, false]) {
        const { page } = await explorer().open("", { javaScriptEnabled });
        expect(await page.locator("#change-list").textContent()).toContain(
          `${newest.meta.version}: 1 added, 1 corrected, 1 removed or renamed`,
        );
        await page.locator("#change-list a").first().click();
        const changes = await page.locator(`[id="v${newest.meta.version}"]`).textContent();
        for (const name of [titleOf(addedId), titleOf(correctedId), titleOf(goneId)]) expect(changes).toContain(name);
        await page.context().close();
      }
    });

    test("two editions can be compared in either order", async () => {
      const { page } = await explorer().open(`?edition=${older.meta.version}&since=${newest.meta.version}`);
      await expect.poll(() => page.locator("#change-list h3").textContent()).toContain(older.meta.version);
      expect(await page.locator("#change-list").textContent()).toContain(titleOf(correctedId));
      await page.context().close();
    });

    test("a message explains an id that was removed", async () => {
      const { page } = await explorer().open(`#${goneId}`);
      await expect.poll(() => page.locator("#message").textContent()).toContain("no longer counted");
      await page.context().close();
    });

    test("an edition that cannot be loaded leaves the page intact", async () => {
      const { page } = await explorer().open();
      await page.route(`**/data/${older.meta.version}.js`, (route) => route.abort());
      await page.selectOption("#f-edition", older.meta.version);
      await expect.poll(() => page.locator("#message").textContent()).toContain(older.meta.version);
      await shownIds(page, newest.exchanges.length);
      await page.context().close();
    });
  },
  input,
);

describeInBrowser("every edition that there is", (explorer) => {
  test.each(real.editions)("$meta.version", async ({ meta, exchanges }) => {
    const { page, trouble } = await explorer().open(`fr/?edition=${meta.version}&witnesses=2`);
    await expect.poll(() => page.inputValue("#f-witnesses")).toBe("2");
    const two = await page.locator("#f-witnesses option[value='2']").textContent();
    await page.goto(`${explorer().address}fr/?edition=${meta.version}`);
    expect(await shownIds(page, exchanges.length)).toEqual(exchanges.map(({ id }) => id));
    expect(two).toMatch(/\(\d+\)$/);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});
