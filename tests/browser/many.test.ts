import { expect, test } from "vitest";
import { readInput } from "../../docs/explorer/build.ts";
import { withManyRecords } from "../../scripts/bench/explorer.ts";
import { describeInBrowser, presentCount } from "./support.ts";

const input = withManyRecords(await readInput(), 10);
const exchanges = input.editions.at(-1)?.exchanges ?? [];

describeInBrowser(
  "ten times the records",
  (explorer) => {
    test("a filter writes no more of the list than for a small edition", async () => {
      const { page, trouble } = await explorer().open("", { viewport: { width: 390, height: 844 } });
      const rows = () => page.locator("#table tbody").count();
      expect(await rows()).toBe(10);
      await page.selectOption("#f-direction", "russia-to-dprk");
      const expected = exchanges.filter(({ host }) => host === "KP").length;
      await expect.poll(() => presentCount(page)).toBe(expected);
      expect(expected).toBeGreaterThan(400);
      expect(await rows()).toBe(10);
      expect(await page.locator("#table *").count()).toBeLessThan(10 * 60);
      // Details are not there until they are opened.
      expect(await page.locator(".sheet").count()).toBe(0);
      await page.locator("#table summary").first().click();
      await expect.poll(() => page.locator(".sheet").count()).toBe(1);
      expect(trouble).toEqual([]);
      await page.context().close();
    });
  },
  input,
);
