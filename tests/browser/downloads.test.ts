import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { directionOf } from "dprk-russia-exchanges/helpers";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { readInput } from "../../docs/explorer/build.ts";
import { parseCsv } from "../support/csv.ts";
import { describeInBrowser, newestOf, presentCount, shownIds } from "./support.ts";

const { exchanges, meta } = newestOf(await readInput());
const selected = exchanges.filter((exchange) => directionOf(exchange) === "russia-to-dprk");
// Inside the package, so that it can be imported by its own name.
const folder = join(import.meta.dirname, "../.snippets/browser");

async function download(page: Page, selector: string): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.click(selector)]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeInBrowser("downloads", (explorer) => {
  test("of the selection equal the selection", async () => {
    const { page, trouble } = await explorer().open("?direction=russia-to-dprk");
    await shownIds(page, selected.length);
    await page.click("#downloads summary");
    const json = await download(page, "[data-download=json]");
    expect(JSON.parse(json.text).exchanges).toEqual(selected);
    expect(JSON.parse(json.text).selection).toBe(`edition=${meta.version}&direction=russia-to-dprk`);
    expect(json.name).toBe(`${meta.name}-${meta.version}-selection.json`);
    const csv = await download(page, "[data-download=csv]");
    const [, ...rows] = parseCsv(csv.text);
    expect(rows.map(([id]) => id)).toEqual(selected.map(({ id }) => id));
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test("of the whole edition equal the edition, even before anything was chosen", async () => {
    const { page } = await explorer().open();
    await page.click("#downloads summary");
    expect(JSON.parse((await download(page, "[data-download=json]")).text).exchanges).toEqual(exchanges);
    expect(JSON.parse((await download(page, "#whole a >> nth=1")).text).exchanges).toEqual(exchanges);
    const whole = await download(page, "#whole a >> nth=0");
    expect(whole.text).toBe((await download(page, "[data-download=csv]")).text);
    await page.context().close();
  });

  test("the code on the page runs as it is and counts the same", async () => {
    const { page } = await explorer().open("?direction=russia-to-dprk&text=pyongyang&witnesses=3&edition=1.3.0");
    await expect.poll(() => page.locator("#code").textContent()).toContain("/releases/1.3.0");
    const count = await presentCount(page);
    mkdirSync(folder, { recursive: true });
    const file = join(folder, "selection.ts");
    writeFileSync(file, (await page.locator("#code").textContent()) ?? "");
    expect(Number(execFileSync(process.execPath, [file], { encoding: "utf8" }))).toBe(count);
    await page.context().close();
  });

  test("the code is copied whole", async () => {
    const { page, trouble } = await explorer().open("", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.click("#snippet summary");
    await page.click("#copy");
    await expect.poll(() => page.locator("#copied").textContent()).toBe("Copied");
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(await page.locator("#code").textContent());
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});
