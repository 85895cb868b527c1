import { byMonth } from "dprk-russia-exchanges/helpers";
import { expect, test } from "vitest";
import { readInput } from "../../docs/explorer/build.ts";
import { describeInBrowser, newestOf, presentCount, shownIds, squares } from "./support.ts";

const { exchanges, meta, unconfirmed } = newestOf(await readInput());
const last = exchanges.at(-1);
if (last === undefined) throw new Error("expected at least one exchange");
const months = byMonth(exchanges, meta.coverage);

describeInBrowser("records and picture", (explorer) => {
  test.each([
    ["wide", 1280],
    ["narrow", 390],
  ])("one square per exchange, in its month: %s", async (_, width) => {
    const { page, trouble } = await explorer().open("", { viewport: { width, height: 900 } });
    expect(await squares(page).count()).toBe(exchanges.length);
    for (const [month, list] of months) {
      const pile = page.locator(`#picture svg:visible a[data-month="${month}"] rect.square`);
      expect([month, await pile.count()]).toEqual([month, list.length]);
    }
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test("a permanent link opens its record", async () => {
    const { page, trouble } = await explorer().open(`#${last.id}`);
    // The oldest record is at the end of the list, which is not shown at first.
    const record = page.locator(`[id="${last.id}"]`);
    await expect.poll(() => record.locator("details").getAttribute("open")).not.toBeNull();
    await expect
      .poll(() =>
        record.evaluate(
          (one: { getBoundingClientRect(): { top: number } }) => Math.abs(one.getBoundingClientRect().top) < 900,
        ),
      )
      .toBe(true);
    expect(await record.locator("ol.sources > li").count()).toBe(last.evidence.length);
    expect(await record.locator("a.permalink").getAttribute("href")).toBe(`?edition=${meta.version}#${last.id}`);
    expect(await record.locator("h3").textContent()).toBe(last.title.en);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test("a record outside the selection is named, and one click away", async () => {
    const other = exchanges.find(({ start }) => start.latest.slice(0, 7) !== last.start.latest.slice(0, 7));
    if (other === undefined) return;
    const month = other.start.latest.slice(0, 7);
    const { page } = await explorer().open(`?from=${month}&to=${month}#${last.id}`);
    await expect.poll(() => page.locator("#message").textContent()).toContain(last.id);
    await page.locator("#message a").click();
    await expect.poll(() => presentCount(page)).toBe(exchanges.length);
    await expect.poll(() => page.locator(`[id="${last.id}"] details`).getAttribute("open")).not.toBeNull();
    await page.context().close();
  });

  test("unconfirmed reports are separate and not counted anywhere", async () => {
    const { page } = await explorer().open();
    expect(await page.locator("#unconfirmed-table tbody.record").count()).toBe(unconfirmed.length);
    expect(await page.locator("#count").textContent()).toContain(String(exchanges.length));
    await page.context().close();
  });

  test("a month can be reached, chosen and cleared with the keyboard only", async () => {
    const { page, trouble } = await explorer().open();
    const keys = [...months.keys()];
    await page.keyboard.press("Tab");
    await expect.poll(() => page.locator(".skip:focus").count()).toBe(1);
    for (let presses = 0; presses < 20 && (await page.locator("a.month:focus").count()) === 0; presses++) {
      await page.keyboard.press("Tab");
    }
    const focused = () => page.locator("a.month:focus").getAttribute("data-month");
    expect(await focused()).toBe(keys.at(-1));
    await page.keyboard.press("Home");
    expect(await focused()).toBe(keys[0]);
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toBe(keys[1]);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    const [chosen = "2023-07"] = keys;
    await shownIds(page, months.get(chosen)?.length ?? 0);
    await expect.poll(focused).toBe(chosen);
    expect([await page.inputValue("#f-from"), await page.inputValue("#f-to")]).toEqual([chosen, chosen]);
    await page.keyboard.press("Escape");
    await shownIds(page, exchanges.length);
    await page.keyboard.press("End");
    await page.keyboard.press("Space");
    await shownIds(page, months.get(keys.at(-1) ?? chosen)?.length ?? 0);
    await page.keyboard.press("Tab");
    expect(await page.locator("#picture-save button:focus").count()).toBe(1);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});
