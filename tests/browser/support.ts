import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, extname, join, normalize } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { buildExplorer, type ExplorerInput } from "../../docs/explorer/build.ts";
import type { ExplorerEdition } from "../../docs/explorer/model.ts";
import { buildPages } from "../../docs/pages/build.ts";
import { executablePath, launchChromium, places } from "../../scripts/lib/chromium.ts";

export { executablePath };

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".xml": "application/xml",
  ".csv": "text/csv; charset=utf-8",
};

/** An open page, and what went wrong on it. */
interface OpenPage {
  /** The page. */
  readonly page: Page;
  /** Console messages, errors, and requests outside the site. */
  readonly trouble: readonly string[];
}

/** The explorer on disk and on a server, and a browser. */
export interface Explorer {
  /** Folder of the explorer. */
  readonly folder: string;
  /** Address of the explorer on the local server. */
  readonly address: string;
  /** Opens a path of the explorer. */
  readonly open: (
    path?: string,
    options?: BrowserContextOptions & { readonly fromDisk?: boolean },
  ) => Promise<OpenPage>;
}

/** The newest edition. */
export function newestOf({ editions }: ExplorerInput): ExplorerEdition {
  const newest = editions.at(-1);
  if (newest === undefined) throw new Error("expected at least one edition");
  return newest;
}

/** Serves a folder, only on this machine. */
export async function serve(folder: string) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = join(folder, normalize(path), path.endsWith("/") ? "index.html" : "");
    if (!existsSync(file)) return response.writeHead(404).end();
    return response.writeHead(200, { "content-type": types[extname(file)] ?? "text/plain" }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Writes placeholders for pages of the site to which the explorer links, unless a build has written them. */
function writeNeighbours(site: string): void {
  const page =
    readFileSync(join(site, "explorer/index.html"), "utf8") +
    readFileSync(join(site, "explorer/fr/index.html"), "utf8");
  const guides = [...page.matchAll(/"(?:\.\.\/)+(guides\/[^"#]+)/g)].map(([, path]) => path ?? "");
  const records = [...page.matchAll(/"(exchanges\/[^"#]+)/g)].flatMap(([, path]) => [
    `explorer/${path}`,
    `explorer/fr/${path}`,
  ]);
  for (const path of ["index.html", ...guides, ...records]) {
    const file = join(site, path);
    mkdirSync(dirname(file), { recursive: true });
    if (!existsSync(file))
      writeFileSync(file, '<!DOCTYPE html>\n<html lang="en"><title>Page</title><p>Page</p></html>\n');
  }
}

/**
 * Tests that need the explorer in a browser. Without one they are skipped on a developer's machine, and fail if CI is set.
 *
 * @param name - What is tested.
 * @param tests - Registers the tests; the explorer is ready when they run.
 * @param input - What the explorer is built from.
 */
export function describeInBrowser(
  name: string,
  tests: (explorer: () => Explorer) => void,
  input?: ExplorerInput,
): void {
  const isSkipped = executablePath === undefined && !process.env["CI"];
  describe.skipIf(isSkipped)(isSkipped ? `${name} (no Chromium in ${places.join(", ")})` : name, () => {
    let explorer: Explorer | undefined;
    let browser: Browser | undefined;
    let close = () => {};
    beforeAll(async () => {
      const site = mkdtempSync(join(tmpdir(), "explorer-site-"));
      const folder = join(site, "explorer");
      mkdirSync(folder);
      await buildExplorer(folder, input);
      writeNeighbours(site);
      await buildPages(folder, input);
      const { server, address } = await serve(site);
      const running = await launchChromium("Cannot test in a browser");
      browser = running;
      close = () => {
        server.close();
        server.closeAllConnections();
        rmSync(site, { recursive: true });
      };
      const open: Explorer["open"] = async (path = "", { fromDisk = false, ...options } = {}) => {
        const context = await running.newContext({ viewport: { width: 1280, height: 900 }, ...options });
        const page = await context.newPage();
        // A busy machine is slow, and tests have their own time limit.
        page.setDefaultTimeout(60_000);
        const base = fromDisk ? `file://${folder}/` : `${address}/explorer/`;
        const trouble: string[] = [];
        page.on("console", (message) => trouble.push(message.text()));
        page.on("pageerror", (error) => trouble.push(error.message));
        page.on("request", (request) => {
          // Data and blob URLs, for saving files and drawing pictures, do not leave the page.
          const isOurs = [base, "blob:", "data:"].some((start) => request.url().startsWith(start));
          if (!isOurs) trouble.push(request.url());
        });
        await page.goto(base + path);
        return { page, trouble };
      };
      explorer = { folder, address: `${address}/explorer/`, open };
    });
    afterAll(async () => {
      await browser?.close();
      close();
    });
    tests(() => {
      if (explorer === undefined) throw new Error("expected the explorer to be built");
      return explorer;
    });
  });
}

/** The ids of all exchanges that the page currently shows, in the order of the dataset. */
export async function presentIds(page: Page): Promise<readonly string[]> {
  await page.evaluate("document.getElementById('more').hidden || document.getElementById('more-all').click()");
  const ids = await page
    .locator("#table tbody.record")
    .evaluateAll((list: readonly { readonly id: string }[]) => list.map(({ id }) => id));
  // The newest are first.
  return ids.reverse();
}

/** The number of exchanges that the page says it shows. */
export async function presentCount(page: Page): Promise<number> {
  return Number.parseInt((await page.locator("#count").textContent()) ?? "", 10);
}

/** Waits until the page shows a number of exchanges, and gives their ids in the order of the dataset. */
export async function shownIds(page: Page, count: number): Promise<readonly string[]> {
  await expect.poll(() => presentCount(page)).toBe(count);
  return presentIds(page);
}

/** The squares of the visible picture. */
export function squares(page: Page) {
  return page.locator("#picture svg:visible rect.square");
}
