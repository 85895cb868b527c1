import { byMonth, byOfficial, directionOf, type Exchange, witnessesOf } from "dprk-russia-exchanges";
import { expect, test } from "vitest";
import { readInput } from "../../docs/explorer/build.ts";
import { describeInBrowser, newestOf, shownIds, squares } from "./support.ts";

const { exchanges, meta } = newestOf(await readInput());
const [example] = exchanges;
if (example === undefined) throw new Error("expected at least one exchange");
const month = "2025-07";
const [topic = "diplomacy"] = example.topics;
const hasOneOf =
  (...ids: readonly string[]) =>
  ({ participants }: Exchange) =>
    participants.some(({ official }) => official !== null && ids.includes(official));
const direction = directionOf(example);

/** Each filter, a value of it, and the result of the helper behind it. */
const filters: readonly (readonly [string, string, readonly Exchange[]])[] = [
  ["official", "Choïgou", byOfficial(exchanges, "Choïgou")],
  ["official", "Шойгу, Lavrov", exchanges.filter(hasOneOf("sergei-shoigu", "sergei-lavrov"))],
  ["from", month, exchanges.filter(({ start }) => start.latest >= month)],
  ["to", month, exchanges.filter(({ start }) => start.latest.slice(0, 7) <= month)],
  ["direction", direction, exchanges.filter((one) => directionOf(one) === direction)],
  ["channel", "party,military", exchanges.filter(({ channel }) => channel === "party" || channel === "military")],
  ["minRank", "speaker", exchanges.filter(({ rank }) => rank === "speaker" || rank.startsWith("head-of-"))],
  ["topic", topic, exchanges.filter(({ topics }) => (topics as readonly string[]).includes(topic))],
  ["place", "wonsan", exchanges.filter(({ places }) => places.includes("wonsan"))],
  ["witnesses", "2", exchanges.filter((one) => witnessesOf(one).length >= 2)],
];

const idsOf = (list: readonly Exchange[]) => list.map(({ id }) => id);

describeInBrowser("filters", (explorer) => {
  test.each(filters)(
    "by %s %s: form, address, table and picture agree with the helper",
    async (name, value, expected) => {
      const { page, trouble } = await explorer().open();
      const field = page.locator(`#f-${name}`);
      const isBoxed = ["channel", "topic", "place"].includes(name);
      if (isBoxed) {
        await field.locator("summary").click();
        for (const one of value.split(",")) await page.check(`#b-${name} [value="${one}"]`);
      } else if (["official", "from", "to"].includes(name)) {
        await field.fill(value);
        await field.press("Enter");
      } else await field.selectOption(value);
      expect(await shownIds(page, expected.length)).toEqual(idsOf(expected));
      await expect.poll(() => squares(page).count()).toBe(expected.length);
      expect(new URL(page.url()).searchParams.get(name)).toBe(value.replace(", ", ","));
      expect(new URL(page.url()).searchParams.get("edition")).toBe(meta.version);
      await page.reload();
      expect(await shownIds(page, expected.length)).toEqual(idsOf(expected));
      if (isBoxed) expect(await page.locator(`#b-${name} :checked`).count()).toBe(value.split(",").length);
      else expect(await field.inputValue()).toBe(value);
      expect(trouble).toEqual([]);
      await page.context().close();
    },
  );

  test("combine, are cleared together, and are restored by Back and Forward", async () => {
    const { page, trouble } = await explorer().open();
    const both = exchanges.filter((one) => directionOf(one) === direction && one.channel === example.channel);
    const one = exchanges.filter((exchange) => directionOf(exchange) === direction);
    await page.selectOption("#f-direction", direction);
    await shownIds(page, one.length);
    await page.click("#f-channel summary");
    await page.check(`#b-channel [value="${example.channel}"]`);
    await shownIds(page, both.length);
    await page.keyboard.press("Escape");
    await page.click("#filters button[type=reset]");
    await shownIds(page, exchanges.length);
    await page.goBack();
    expect(await shownIds(page, both.length)).toEqual(idsOf(both));
    await page.goBack();
    expect(await shownIds(page, one.length)).toEqual(idsOf(one));
    expect(await page.locator("#b-channel :checked").count()).toBe(0);
    await page.goBack();
    await shownIds(page, exchanges.length);
    await page.goForward();
    await shownIds(page, one.length);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test("a name in a record is added to the selection and keeps the other filters", async () => {
    const { page } = await explorer().open(`?direction=${direction}`);
    const one = exchanges.filter((exchange) => directionOf(exchange) === direction);
    await shownIds(page, one.length);
    const link = page.locator("#table a.pick").first();
    const official = new URLSearchParams((await link.getAttribute("href")) ?? "").get("official") ?? "";
    await link.click();
    await shownIds(page, byOfficial(one, official).length);
    expect(new URL(page.url()).searchParams.get("direction")).toBe(direction);
    await page.context().close();
  });

  test.each([
    ["?official=Nobody%20Known", "official", "Nobody Known", 0],
    ["?official=Sergei%20Shoigo", "official", "Sergei Shoigu", 0],
    ["?official=Kim", "official", "Kim Jong Un", null],
    ["?from=2024-13", "from", "2024-13", 0],
    ["?minRank=constructor", "minRank", "constructor", 0],
    ["?channel=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "channel", "<img src=x onerror=alert(1)>", 0],
    ["?text=%E0%A4%A", "text", "", 0],
  ] as const)("%s: the field says what was not found, and the result agrees", async (address, field, said, count) => {
    const { page, trouble } = await explorer().open(address);
    await expect.poll(() => page.locator(`#e-${field}`).textContent()).toContain(said);
    if (count !== null) {
      await shownIds(page, count);
      expect(await page.locator("#table table").count()).toBe(0);
      expect(await page.locator("#summary").textContent()).toContain("No exchange");
    }
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test.each([
    ["?edition=9.9.9", "9.9.9"],
    ["#no-such-record", "no-such-record"],
    ["#%E0%A4%A", "%E0%A4%A"],
  ])("%s says what was not found, and breaks nothing", async (address, said) => {
    const { page, trouble } = await explorer().open(address);
    await expect.poll(() => page.locator("#message").textContent()).toContain(said);
    await shownIds(page, exchanges.length);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test("a suggested name is one click away", async () => {
    const { page } = await explorer().open("?official=Sergei%20Shoigo");
    await page.locator("#e-official a").first().click();
    await shownIds(page, byOfficial(exchanges, "sergei-shoigu").length);
    expect(await page.locator("#e-official").textContent()).toBe("");
    await page.context().close();
  });

  test("the bar that stays in view removes one filter, or all of them", async () => {
    const { page } = await explorer().open(`?direction=${direction}&text=pyongyang`);
    await expect.poll(() => page.locator(".chip").count()).toBe(2);
    await page.evaluate("document.getElementById('numbers').scrollIntoView()");
    expect(await page.locator("#count").isVisible()).toBe(true);
    await page.locator(".chip").last().click();
    await expect.poll(() => new URL(page.url()).searchParams.get("direction")).toBe(null);
    await page.click("#clear a");
    await shownIds(page, exchanges.length);
    await page.context().close();
  });

  test("a month without an exchange says how it was searched", async () => {
    const empty = [...byMonth(exchanges, meta.coverage)].find(([, list]) => list.length === 0)?.[0];
    if (empty === undefined) return;
    const { page } = await explorer().open(`?from=${empty}&to=${empty}`);
    await shownIds(page, 0);
    expect(await page.locator("#table").textContent()).toContain("searched");
    await page.context().close();
  });
});
