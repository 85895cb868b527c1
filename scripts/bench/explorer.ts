import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildExplorer, type ExplorerInput, readInput } from "../../docs/explorer/build.ts";
import { table } from "../../docs/markdown/markdown.ts";
import { launchChromium } from "../lib/chromium.ts";
import { rounded, type Times, timesOf } from "./measure.ts";

/** How many times slower a cheap phone computes than this machine, as the developer tools of Chromium reckon. */
const slowdown = 4;

const filters: readonly (readonly [field: string, value: string])[] = [
  ["direction", "russia-to-dprk"],
  ["minRank", "minister"],
  ["witnesses", "2"],
  ["official", "Sergei Lavrov"],
  ["text", "Pyongyang"],
];

/** The newest edition with every exchange so many times, under made-up ids: a dataset of some years on. */
export function withManyRecords(input: ExplorerInput, times: number): ExplorerInput {
  const editions = input.editions.slice(-1).map((newest) => ({
    ...newest,
    exchanges: newest.exchanges.flatMap((exchange) =>
      Array.from({ length: times }, (_, copy) => ({
        ...exchange,
        id: copy === 0 ? exchange.id : `${exchange.id}-${copy}`,
      })),
    ),
  }));
  return { ...input, editions };
}

/** Chooses in the page and gives the milliseconds until the number of exchanges is painted. As text: the page has types of its own. */
const answer = `async (name, chosen) => {
  const control = document.getElementById("f-" + name);
  const changed = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(resolve));
    });
    observer.observe(document.getElementById("count"), { childList: true, characterData: true, subtree: true });
  });
  const start = performance.now();
  control.value = chosen;
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
  await changed;
  return performance.now() - start;
}`;

/** How long a filter of the explorer takes to answer on a slow phone, with the records of today and with ten times as many. */
export async function explorer(): Promise<string> {
  const browser = await launchChromium("Cannot measure the explorer");
  const folder = mkdtempSync(join(tmpdir(), "explorer-"));
  const input = await readInput();
  const rows: Record<string, Times[]> = Object.fromEntries(filters.map(([field]) => [field, []]));
  try {
    for (const times of [1, 10]) {
      const site = join(folder, String(times));
      await buildExplorer(site, withManyRecords(input, times));
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      const developer = await page.context().newCDPSession(page);
      await developer.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
      for (const [field, value] of filters) {
        const runs: number[] = [];
        for (let run = 0; run < 7; run += 1) {
          await page.goto(`file://${site}/index.html?sort=rank`);
          await page.waitForTimeout(2000);
          runs.push(await page.evaluate<number>(`(${answer})("${field}", "${value}")`));
        }
        rows[field]?.push(timesOf(runs));
      }
      await page.close();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
  const cell = ({ median, worst }: Times) => `${rounded(median)} ms, at most ${rounded(worst)} ms`;
  return table(
    ["filter", "records of today", "ten times as many"],
    Object.entries(rows).map(([field, times]) => [field, ...times.map(cell)]),
  );
}
