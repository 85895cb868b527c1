import type { Page } from "playwright-core";
import { launchChromium } from "../lib/chromium.ts";
import { type Times, timesOf } from "./measure.ts";

/** The text of every list, by its format. */
export type Texts = Readonly<Record<string, readonly string[]>>;

/** Milliseconds that a page takes to parse JSON texts, or to import modules, that it holds in memory. */
async function timeIn(page: Page, texts: readonly string[], isJson: boolean): Promise<number> {
  return page.evaluate(
    async ({ texts, isJson }) => {
      const type = "text/javascript";
      const addresses = isJson ? [] : texts.map((text) => URL.createObjectURL(new Blob([text], { type })));
      const start = performance.now();
      const lists: readonly unknown[] = isJson
        ? texts.map((text) => JSON.parse(text))
        : await Promise.all(addresses.map(async (address) => Object.values(await import(address))[0]));
      const time = performance.now() - start;
      if ((lists[0] as readonly unknown[]).length < 100) throw new Error("expected the exchanges");
      return time;
    },
    { texts, isJson },
  );
}

/** How long a new page of Chromium takes to load each format from memory; the format `json` is parsed. */
export async function inChromium(formats: Texts, json: string, rounds: number): Promise<ReadonlyMap<string, Times>> {
  const runs = new Map(Object.keys(formats).map((format): [string, number[]] => [format, []]));
  const browser = await launchChromium("Cannot measure in Chromium");
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const [format, texts] of Object.entries(formats)) {
        const page = await browser.newPage();
        runs.get(format)?.push(await timeIn(page, texts, format === json));
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
  return new Map([...runs].map(([format, times]) => [format, timesOf(times)]));
}
