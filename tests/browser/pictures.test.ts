import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { byMonth, directionOf } from "dprk-russia-exchanges/helpers";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readInput } from "../../docs/explorer/build.ts";
import { shapes } from "../../docs/explorer/pictures/frame.ts";
import { pictureKinds } from "../../docs/explorer/pictures/kinds.ts";
import { withManyRecords } from "../../scripts/bench/explorer.ts";
import { describeInBrowser, newestOf, presentCount, shownIds } from "./support.ts";

const input = await readInput();
const { exchanges, meta } = newestOf(input);
const inMonths = (from: string, to: string) =>
  exchanges.filter(({ start }) => start.latest.slice(0, 7) >= from && start.latest.slice(0, 7) <= to);

/** What a page can measure of a saved picture: its size, its number of colours, and text outside its edges. */
interface Seen {
  readonly size: readonly number[];
  readonly colours: number;
  readonly outside: readonly string[];
  readonly isWellFormed: boolean;
}

async function save(page: Page, format: "png" | "svg", shape: keyof typeof shapes) {
  const button = `#picture-save [data-format=${format}][data-shape=${shape}]`;
  const [file] = await Promise.all([page.waitForEvent("download"), page.click(button)]);
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

/** Decodes a picture in the browser and measures it. */
function look(page: Page, content: Buffer, type: string): Promise<Seen> {
  const address = `data:${type};base64,${content.toString("base64")}`;
  return page.evaluate(`(async () => {
    const image = new Image();
    image.src = ${JSON.stringify(address)};
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const colours = new Map();
    for (let at = 0; at < data.length; at += 4) {
      const key = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
      colours.set(key, (colours.get(key) ?? 0) + 1);
    }
    const text = ${JSON.stringify(type)} === "image/svg+xml" ? await (await fetch(image.src)).text() : "<svg xmlns='http://www.w3.org/2000/svg'/>";
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    const holder = document.createElement("div");
    holder.style.cssText = "position:absolute;left:0;top:0;width:2000px";
    holder.attachShadow({ mode: "open" }).append(document.importNode(parsed.documentElement, true));
    document.body.append(holder);
    const svg = holder.shadowRoot.firstElementChild;
    const box = svg.getBoundingClientRect();
    const outside = [...svg.querySelectorAll("text")].filter((one) => {
      const own = one.getBoundingClientRect();
      return own.left < box.left - 1 || own.right > box.right + 1 || own.top < box.top - 1 || own.bottom > box.bottom + 1;
    }).map((one) => one.textContent);
    holder.remove();
    return {
      size: [image.naturalWidth, image.naturalHeight],
      colours: [...colours.values()].filter((count) => count > 150).length,
      outside,
      isWellFormed: parsed.querySelector("parsererror") === null,
    };
  })()`) as Promise<Seen>;
}

describeInBrowser("pictures", (explorer) => {
  test.each(["index.html", "fr/index.html"])("each can be chosen, saved and decoded, from a disk: %s", async (path) => {
    const { page, trouble } = await explorer().open(path, {
      fromDisk: true,
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    });
    for (const kind of pictureKinds) {
      await page.selectOption("#f-picture", kind);
      const { searchParams } = new URL(page.url());
      expect(searchParams.get("picture")).toBe(kind === "direction" ? null : kind);
      await expect.poll(() => page.locator("html[aria-busy]").count()).toBe(0);
      for (const shape of ["landscape", "square"] as const) {
        const { width, height } = shapes[shape];
        const svg = await save(page, "svg", shape);
        expect(svg.name).toBe(`${meta.name}-${meta.version}-${kind}-${shape}.svg`);
        expect(svg.content.toString()).toContain(meta.version);
        const seen = await look(page, svg.content, "image/svg+xml");
        expect([kind, seen.outside, seen.isWellFormed, seen.size]).toEqual([kind, [], true, [width, height]]);
        const png = await save(page, "png", shape);
        expect(png.name).toBe(`${meta.name}-${meta.version}-${kind}-${shape}.png`);
        const decoded = await look(page, png.content, "image/png");
        expect(decoded.size).toEqual([2 * width, 2 * height]);
        expect(decoded.colours).toBeGreaterThan(3);
      }
    }
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test.each([
    ["", "Direction: Russia to North Korea", "All exchanges"],
    ["fr/", "Sens\u00a0: De Russie en Corée du Nord", "Tous les échanges"],
  ])("says which exchanges it shows: %s", async (path, asked, everything) => {
    const { page } = await explorer().open(`${path}?picture=channel`);
    await expect.poll(() => page.inputValue("#f-picture")).toBe("channel");
    expect((await save(page, "svg", "landscape")).content.toString()).toContain(`${everything} (${exchanges.length})`);
    await page.selectOption("#f-direction", "russia-to-dprk");
    const selected = exchanges.filter((exchange) => directionOf(exchange) === "russia-to-dprk");
    await expect.poll(() => presentCount(page)).toBe(selected.length);
    const { name, content } = await save(page, "svg", "square");
    expect(name).toBe(`${meta.name}-${meta.version}-selection-channel-square.svg`);
    const text = content.toString().replaceAll(/<\/text><text[^>]*>/g, " ");
    expect(text).toContain(`${selected.length} `);
    expect(text).toContain(asked);
    expect(content.toString().match(/data-id=/g)?.length).toBe(selected.length);
    await page.context().close();
  });

  test("the numbers behind a picture are those of the selection", async () => {
    const { page } = await explorer().open("?picture=led");
    await expect.poll(() => page.inputValue("#f-picture")).toBe("led");
    await page.click("#picture-numbers summary");
    const first = page.locator("#picture-table tbody tr").first();
    const led = exchanges.flatMap(({ participants }) => participants.filter(({ role }) => role === "head"));
    const most = Map.groupBy(led, ({ official }) => official ?? "");
    most.delete("");
    await expect
      .poll(() => first.locator("td").textContent())
      .toBe(String(Math.max(...[...most.values()].map((list) => list.length))));
    await page.selectOption("#f-picture", "direction");
    const months = [...byMonth(exchanges, meta.coverage).keys()];
    await expect.poll(() => page.locator("#picture-table tbody tr").count()).toBe(months.length);
    expect(await page.locator("#picture-table tbody tr").last().textContent()).toContain(months.at(-1)?.slice(0, 4));
    await page.context().close();
  });

  test("months can be chosen by dragging, with a mouse and on a phone", async () => {
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 390, height: 844 },
    ]) {
      const { page, trouble } = await explorer().open("", { viewport });
      const middleOf = async (month: string) => {
        const box = await page.locator(`#picture svg:visible [data-month="${month}"] .hit`).boundingBox();
        if (box === null) throw new Error(`expected the month ${month}`);
        return [box.x + box.width / 2, box.y + box.height / 2] as const;
      };
      await page.locator("#picture").scrollIntoViewIfNeeded();
      // To the left, as readers may also do.
      await page.mouse.move(...(await middleOf("2025-12")));
      await page.mouse.down();
      await page.mouse.move(...(await middleOf("2025-09")), { steps: 4 });
      await page.mouse.move(...(await middleOf("2025-07")), { steps: 4 });
      expect(await page.locator("#picture svg:visible a.month[aria-current]").count()).toBe(6);
      await page.mouse.up();
      const wanted = inMonths("2025-07", "2025-12");
      expect(await shownIds(page, wanted.length)).toEqual(wanted.map(({ id }) => id));
      const { searchParams } = new URL(page.url());
      expect([searchParams.get("from"), searchParams.get("to")]).toEqual(["2025-07", "2025-12"]);
      await expect.poll(() => page.locator("#picture svg:visible a.month[aria-current]").count()).toBe(6);
      // A click is not a drag: it chooses one month.
      await page.mouse.click(...(await middleOf("2025-10")));
      await shownIds(page, inMonths("2025-10", "2025-10").length);
      expect(trouble).toEqual([]);
      await page.context().close();
    }
  });

  test("one or several months can be chosen and cleared with the keyboard", async () => {
    const { page, trouble } = await explorer().open("?picture=rank");
    const months = page.locator("#picture svg:visible a.month");
    await expect.poll(() => months.last().getAttribute("tabindex")).toBe("0");
    await months.last().focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await shownIds(page, inMonths("2023-09", "2023-09").length);
    await page.keyboard.press("Shift+ArrowRight");
    await shownIds(page, inMonths("2023-09", "2023-10").length);
    await expect.poll(() => page.locator("html[aria-busy]").count()).toBe(0);
    await page.keyboard.press("Shift+PageDown");
    await shownIds(page, inMonths("2023-09", "2024-10").length);
    expect(new URL(page.url()).searchParams.get("picture")).toBe("rank");
    await expect.poll(() => page.evaluate("document.activeElement.dataset.month")).toBe("2024-10");
    await page.keyboard.press("Escape");
    await shownIds(page, exchanges.length);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test("every button is large enough for a finger", async () => {
    const { page } = await explorer().open("", { viewport: { width: 390, height: 844 } });
    for (const one of await page.locator("#picture-save button, #f-picture, #picture-numbers summary").all()) {
      expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await page.context().close();
  });

  test.each(["light", "dark"] as const)("axe finds nothing: %s", async (colorScheme) => {
    const { page } = await explorer().open("fr/", { colorScheme, viewport: { width: 390, height: 844 } });
    await page.click("#picture-numbers summary");
    // One of each kind, without the rest of the page, since axe is slow.
    const others = "#records > *, #unconfirmed > *, #changes > *, #numbers > *, #people > *";
    for (const kind of ["rank", "led", "map"]) {
      await page.selectOption("#f-picture", kind);
      await expect.poll(() => page.locator("html[aria-busy]").count()).toBe(0);
      await page.addStyleTag({ content: `${others} { display: none; }` });
      const { violations } = await new AxeBuilder({ page }).include("#explore").include("#where").analyze();
      expect([kind, violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)]).toEqual([kind, []]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    }
    await page.context().close();
  });

  test("a reader's own colours keep seven series apart", async () => {
    const { page } = await explorer().open("?picture=channel", { forcedColors: "active" });
    await expect.poll(() => page.locator("#picture-legend .key.s6").count()).toBe(1);
    const looks = await page.evaluate(
      "[...document.querySelectorAll('#picture-legend .key')].map((key) => { const { backgroundColor, borderColor } = getComputedStyle(key); return backgroundColor + borderColor; })",
    );
    expect(new Set(looks as readonly string[]).size).toBe(8);
    await page.context().close();
  });
});

describeInBrowser(
  "pictures of ten times the records",
  (explorer) => {
    test("have bars and not more elements than months and series", async () => {
      const { page, trouble } = await explorer().open("", { viewport: { width: 390, height: 844 } });
      for (const kind of pictureKinds) {
        await page.selectOption("#f-picture", kind);
        await expect.poll(() => page.locator("html[aria-busy]").count()).toBe(0);
        expect(await page.locator("#picture svg:visible *").count()).toBeLessThan(800);
        expect((await page.locator("#picture").boundingBox())?.height).toBeLessThan(800);
      }
      expect(trouble).toEqual([]);
      await page.context().close();
    });
  },
  withManyRecords(input, 10),
);
