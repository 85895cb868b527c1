import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Paths where Debian and others install a browser that the tests and the benchmark can drive. */
export const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The path of the browser; `undefined` if there is none. */
export const executablePath = places.find(existsSync);

/** Options for starting the browser: no sandbox and no network requests of its own. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the browser, or says what could not be done without one. */
export async function launchChromium(action: string): Promise<Browser> {
  if (executablePath === undefined) throw new Error(`${action}: expected one of ${places.join(", ")}`);
  return chromium.launch({ executablePath, args: flags });
}
