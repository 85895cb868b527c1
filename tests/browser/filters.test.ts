import { byMonth, byOfficial, directionOf, type Exchange, witnessesOf } from "dprk-russia-exchanges";
import { expect, test } from "vitest";
import { readInput } from "../../docs/explorer/build.ts";
import { describeInBrowser, newestOf, shownIds, squares } from "./support.ts";

const { exchanges, meta } = newestOf(await readInput());
const [example] = exchanges;
if (example === undefined) throw new Error("expected at least one exchange");
const month = example.start.latest.slice(0, 7);
const [topic = "diplomacy"] = example.topics;
const hasTwo = (exchange: Exchange) => witnessesOf(exchange).length >= 2;
const direction = directionOf(example);

/** Each filter, a value of it, and what the helper behind it gives. */
const filters: readonly (readonly [string, string, readonly Exchange[]])[] = [
  ["official", "Choïgou", byOfficial(exchanges, "Choïgou")],
  ["official", "Шойгу", byOfficial(exchanges, "sergei-shoigu")],
  ["month", month, byMonth(exchanges, month)],
  ["direction", direction, exchanges.filter((one) => directionOf(one) === direction)],
  ["channel", example.channel, exchanges.filter(({ channel }) => channel === example.channel)],
  ["rank", example.rank, exchanges.filter(({ rank }) => rank === example.rank)],
  ["topic", topic, exchanges.filter(({ topics }) => topics.includes(topic))],
  ["origins", "two", exchanges.filter(hasTwo)],
  ["origins", "one", exchanges.filter((one) => !hasTwo(one))],
  [
    "text",
    "pyongyang",
    exchanges.filter((one) => /pyongyang/i.test(JSON.stringify([one.title, one.summary, one.outcomes, one.places]))),
  ],
];

const idsOf = (list: readonly Exchange[]) => list.map(({ id }) => id);

describeInBrowser("filters", (explorer) => {
  test.each(filters)(
    "by %s %s: form, address, table and picture agree with the helper",
    async (name, value, expected) => {
      const { page, trouble } = await explorer().open();
      const field = page.locator(`#f-${name}`);
      if (name === "official" || name === "text") {
        await field.fill(value);
        await field.press("Enter");
      } else await field.selectOption(value);
      expect(await shownIds(page, expected.length)).toEqual(idsOf(expected));
      await expect.poll(() => squares(page).count()).toBe(expected.length);
      expect(new URL(page.url()).searchParams.get(name)).toBe(value);
      expect(new URL(page.url()).searchParams.get("edition")).toBe(meta.version);
      await page.reload();
      expect(await shownIds(page, expected.length)).toEqual(idsOf(expected));
      expect(await field.inputValue()).toBe(value);
      expect(trouble).toEqual([]);
      await page.context().close();
    },
  );

  test("combine, are cleared at once, and Back and Forward walk through them", async () => {
    const { page, trouble } = await explorer().open();
    const both = exchanges.filter((one) => directionOf(one) === direction && one.channel === example.channel);
    const one = exchanges.filter((exchange) => directionOf(exchange) === direction);
    await page.selectOption("#f-direction", direction);
    await shownIds(page, one.length);
    await page.selectOption("#f-channel", example.channel);
    await shownIds(page, both.length);
    await page.click("#filters button[type=reset]");
    await shownIds(page, exchanges.length);
    await page.goBack();
    expect(await shownIds(page, both.length)).toEqual(idsOf(both));
    await page.goBack();
    expect(await shownIds(page, one.length)).toEqual(idsOf(one));
    expect(await page.inputValue("#f-channel")).toBe("");
    await page.goBack();
    await shownIds(page, exchanges.length);
    await page.goForward();
    await shownIds(page, one.length);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test("a name in a record adds to the selection and leaves the rest of it", async () => {
    const { page } = await explorer().open(`?direction=${direction}`);
    const one = exchanges.filter((exchange) => directionOf(exchange) === direction);
    await shownIds(page, one.length);
    const link = page.locator("#table tbody.record:not([hidden]) a.pick").first();
    const official = new URLSearchParams((await link.getAttribute("href")) ?? "").get("official") ?? "";
    await link.click();
    await shownIds(page, byOfficial(one, official).length);
    expect(new URL(page.url()).searchParams.get("direction")).toBe(direction);
    await page.context().close();
  });

  test.each([
    ["?official=Nobody%20Known", "Nobody Known"],
    ["?official=Sergei%20Shoigo", "Sergei Shoigu"],
    ["?official=Kim", "Kim Jong Un"],
    ["?month=2024-13", "2024-13"],
    ["?month=1999-01", "1999-01"],
    ["?edition=9.9.9", "9.9.9"],
    ["?rank=constructor", "constructor"],
    ["?direction=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "<img src=x onerror=alert(1)>"],
    ["#no-such-record", "no-such-record"],
    ["?text=%E0%A4%A#%E0%A4%A", "%E0%A4%A"],
  ])("%s says what was not found, and breaks nothing", async (address, said) => {
    const { page, trouble } = await explorer().open(address);
    await expect.poll(() => page.locator("#message").textContent()).toContain(said);
    if (!address.includes("text=")) await shownIds(page, exchanges.length);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test("a proposed name is one click away", async () => {
    const { page } = await explorer().open("?official=Sergei%20Shoigo");
    await page.locator("#message a").first().click();
    await shownIds(page, byOfficial(exchanges, "sergei-shoigu").length);
    expect(await page.locator("#message").textContent()).toBe("");
    await page.context().close();
  });

  test("a month without an exchange says how it was searched", async () => {
    const empty = [...byMonth(exchanges, meta.coverage)].find(([, list]) => list.length === 0)?.[0];
    if (empty === undefined) return;
    const { page } = await explorer().open(`?month=${empty}`);
    await shownIds(page, 0);
    expect(await page.locator("#message").textContent()).toContain("searched");
    await page.context().close();
  });
});
