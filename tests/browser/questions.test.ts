import { byOfficial, exchanges } from "dprk-russia-exchanges/releases/1.3.0";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeInBrowser, presentCount, shownIds } from "./support.ts";

// The questions of three readers, in edition 1.3.0, whose answers are known.
const edition = "edition=1.3.0";

async function answer(page: Page, count: number): Promise<void> {
  await expect.poll(() => presentCount(page)).toBe(count);
}

describeInBrowser("questions", (explorer) => {
  test.each(["", "fr/"])(
    "which Russian delegations in the second half of 2025, which led by a minister: %s",
    async (path) => {
      const { page, trouble } = await explorer().open(`${path}?${edition}`);
      await answer(page, exchanges.length);
      await page.fill("#f-from", "2025-07");
      await page.fill("#f-to", "2025-12");
      await page.selectOption("#f-direction", "russia-to-dprk");
      await answer(page, 14);
      await page.selectOption("#f-minRank", "minister");
      await answer(page, 6);
      // The sources do not say who led the delegation of the ministry of culture.
      expect(await page.locator("#unstated").textContent()).toMatch(/^(?:1 more|Un autre)/);
      await page.click("#f-place summary");
      await page.check("#b-place [value=pyongyang]");
      await answer(page, 5);
      await page.selectOption("#f-minRank", "");
      await answer(page, 13);
      const { searchParams } = new URL(page.url());
      expect(Object.fromEntries(searchParams)).toEqual({
        edition: "1.3.0",
        from: "2025-07",
        to: "2025-12",
        direction: "russia-to-dprk",
        place: "pyongyang",
      });
      expect(await page.locator("#code").textContent()).toContain("/releases/1.3.0");
      expect(await page.locator("#checked").textContent()).toContain("1.3.0");
      expect(trouble).toEqual([]);
      await page.context().close();
    },
  );

  test.each(["", "fr/"])("who travelled most on the North Korean side: %s", async (path) => {
    const { page } = await explorer().open(`${path}?${edition}`);
    await answer(page, exchanges.length);
    const first = page.locator("#people-tables table >> nth=0 >> tbody tr >> nth=0");
    await expect.poll(() => first.locator("td").allTextContents()).toEqual(["6", "5", "4"]);
    expect(await first.locator("th").textContent()).toMatch(/^Choe Son[ -][Hh]ui$/);
    await first.locator("a").first().click();
    await answer(page, 6);
    await page.selectOption("#f-role", "led");
    await answer(page, 5);
    await page.context().close();
  });

  test.each([
    ["Lavrov", "sergei-lavrov"],
    ["최선희", "choe-son-hui"],
    ["Choigou", "sergei-shoigu"],
  ])("the search finds every record of %s", async (text, id) => {
    const own = byOfficial(exchanges, id).map((one) => one.id as string);
    const { page } = await explorer().open(`fr/?${edition}`);
    await answer(page, exchanges.length);
    await page.fill("#f-text", text);
    await expect.poll(() => presentCount(page)).toBeLessThan(30);
    const ids = await shownIds(page, await presentCount(page));
    expect(ids).toEqual(expect.arrayContaining(own));
    await page.context().close();
  });

  test("an address without an edition gets one, and keeps it through filters", async () => {
    const { page } = await explorer().open("?direction=russia-to-dprk");
    await expect.poll(() => new URL(page.url()).searchParams.get("edition")).toBe("2.0.0");
    await page.goto(`${explorer().address}?${edition}`);
    await answer(page, exchanges.length);
    await page.selectOption("#f-witnesses", "3");
    await expect.poll(() => presentCount(page)).toBeLessThan(exchanges.length);
    expect(new URL(page.url()).searchParams.get("edition")).toBe("1.3.0");
    await page.context().close();
  });

  test.each(["", "fr/"])("two periods stand side by side: %s", async (path) => {
    const { page } = await explorer().open(`${path}?${edition}&from=2025-07&to=2025-12&direction=russia-to-dprk`);
    await answer(page, 14);
    await page.locator("#numbers a.button >> nth=1").click();
    const total = page.locator("#numbers-table tbody >> nth=0 >> td");
    const before = exchanges.filter(
      ({ host, start }) => host === "KP" && start.latest >= "2024-07" && start.latest <= "2024-12-31",
    );
    await expect.poll(() => total.allTextContents()).toEqual(["14", String(before.length)]);
    await page.reload();
    await expect.poll(() => total.allTextContents()).toEqual(["14", String(before.length)]);
    await page.context().close();
  });

  test("a record that the edition lacks leads to the edition that added it", async () => {
    const id = "lavrov-wonsan-2025-07";
    const { page } = await explorer().open(`?edition=1.0.0#${id}`);
    await expect.poll(() => page.locator("#message").textContent()).toContain("it was added in edition 1.2.0");
    await page.locator("#message a").click();
    await expect.poll(() => page.locator(`[id="${id}"] .sheet`).count()).toBe(1);
    expect(new URL(page.url()).searchParams.get("edition")).toBe("1.2.0");
    await page.context().close();
  });

  test("the list is sorted, and can be extended", async () => {
    const { page } = await explorer().open(`?${edition}&sort=people`);
    await answer(page, exchanges.length);
    const rows = page.locator("#table tbody");
    expect(await rows.count()).toBe(20);
    const most = Math.max(...exchanges.map(({ participants }) => participants.length));
    expect(await rows.first().getAttribute("id")).toBe(
      exchanges.findLast(({ participants }) => participants.length === most)?.id,
    );
    await page.click("#more-next");
    expect(await rows.count()).toBe(40);
    await page.click("#more-all");
    expect(await rows.count()).toBe(exchanges.length);
    await page.context().close();
  });
});
