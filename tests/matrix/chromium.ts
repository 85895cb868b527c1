import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { launchChromium } from "../../scripts/lib/chromium.ts";
import { asModule } from "./program.ts";
import type { Project } from "./project.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
};

/** The import map of the guide on versions, with the installed package in place of the CDN's. */
function importMap(root: string): string {
  const guide = readFileSync(join(root, "docs/guides/versions.md"), "utf8");
  const [, map] = /<script type="importmap">([\s\S]*?)<\/script>/.exec(guide) ?? [];
  if (map === undefined) throw new Error("docs/guides/versions.md has no import map");
  return map
    .replaceAll(/https:\/\/[^"]*?\/npm\/dprk-russia-exchanges@[^/]+/g, "/node_modules/dprk-russia-exchanges")
    .replaceAll(/https:\/\/[^"]*?\/npm\/zod@4/g, "/node_modules/zod");
}

const show = "document.title = answer;";

function page(script: string, head = ""): string {
  return `<!doctype html><meta charset="utf-8"><title></title>${head}${script}`;
}

/** What the short program prints on a page. */
export async function inChromium(
  kind: "bundled" | "import map over http" | "strict CSP" | "worker",
  { write, run, bin, folder }: Project,
  root: string,
): Promise<string> {
  const bundle = (from: string, to: string) =>
    run(bin("esbuild"), [from, "--bundle", "--format=esm", `--outfile=${to}`]);
  const csp = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";
  write("page.mjs", asModule(show));
  if (kind === "import map over http") {
    const map = `<script type="importmap">${importMap(root)}</script>`;
    write("index.html", page('<script type="module" src="/page.mjs"></script>', map));
  } else if (kind === "worker") {
    write("in-worker.mjs", asModule("postMessage(answer);"));
    await bundle("in-worker.mjs", "in-worker.js");
    write(
      "start.js",
      'new Worker("/in-worker.js", { type: "module" }).onmessage = ({ data }) => { document.title = data; };',
    );
    write("index.html", page('<script type="module" src="/start.js"></script>'));
  } else {
    await bundle("page.mjs", "page.js");
    write("index.html", page('<script type="module" src="/page.js"></script>'));
  }
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    try {
      const content = readFileSync(join(folder, path === "/" ? "index.html" : path));
      const headers = { "content-type": types[path === "/" ? ".html" : extname(path)] ?? "text/plain" };
      response
        .writeHead(200, kind === "strict CSP" ? { ...headers, "content-security-policy": csp } : headers)
        .end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const browser = await launchChromium("Cannot try the package in a browser");
  try {
    const opened = await browser.newPage();
    const trouble: string[] = [];
    opened.on("pageerror", (error) => trouble.push(String(error)));
    opened.on("console", (message) => message.type() === "error" && trouble.push(message.text()));
    await opened.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await opened.waitForFunction("document.title !== ''", undefined, { timeout: 30_000 }).catch(() => undefined);
    const told = trouble.filter((line) => !line.includes("favicon") && !line.includes("404"));
    return told.length > 0 ? told.join("; ") : await opened.title();
  } finally {
    await browser.close();
    server.close();
  }
}
