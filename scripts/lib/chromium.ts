import { existsSync } from "node:fs";

/** Where Debian and others put a browser that the tests and the benchmark can drive. */
export const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser; `undefined` where there is none. */
export const executablePath = places.find(existsSync);

/** How the browser is started: without a sandbox, and without asking anybody for anything. */
export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
