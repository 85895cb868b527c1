import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { table } from "../../docs/markdown/markdown.ts";
import { budgets, growing, sizeOf } from "./bundles.ts";
import { importFromLab, lab, labelOf } from "./lab.ts";

const pages = {
  first: 'import { byMonth } from "dprk-russia-exchanges"; document.title = byMonth([], "2024-06").length;',
  second:
    'import * as edition from "dprk-russia-exchanges"; document.title = edition.byMonth(edition.exchanges).size + edition.sources.length + edition.officials.length;',
};

/** An application with two pages, loaded separately; only the second uses the data. */
function writeApp(root: string): string {
  const app = mkdtempSync(join(tmpdir(), "two-pages-"));
  mkdirSync(join(app, "node_modules"));
  symlinkSync(root, join(app, "node_modules/dprk-russia-exchanges"));
  for (const [page, code] of Object.entries(pages)) {
    writeFileSync(join(app, `${page}.js`), code);
    writeFileSync(join(app, `${page}.html`), `<!doctype html><script type="module" src="./${page}.js"></script>`);
  }
  writeFileSync(join(app, "package.json"), '{"private":true,"type":"module"}');
  return app;
}

/** The bytes of a chunk and of every chunk that it imports statically. */
function initialBytes(folder: string, file: string, seen = new Set<string>()): number {
  if (seen.has(file)) return 0;
  seen.add(file);
  const code = readFileSync(join(folder, file), "utf8");
  const imported = [...code.matchAll(/(?:from|import) ?["']\.{1,2}\/([^"']+\.js)["']/g)].map(([, name = ""]) => name);
  return statSync(join(folder, file)).size + imported.reduce((sum, name) => sum + initialBytes(folder, name, seen), 0);
}

async function underRollup(app: string): Promise<number> {
  const { rollup } = (await importFromLab("rollup")) as unknown as {
    rollup(options: object): Promise<{ write(options: object): Promise<unknown> }>;
  };
  const { transform } = await import("esbuild");
  // Rollup does not resolve packages itself: a plugin must.
  const bundle = await rollup({
    input: { first: join(app, "first.js"), second: join(app, "second.js") },
    plugins: [
      {
        name: "package",
        resolveId: (id: string) =>
          id === "dprk-russia-exchanges" ? join(app, "node_modules/dprk-russia-exchanges/dist/index.js") : null,
        renderChunk: async (code: string) => (await transform(code, { minify: true, format: "esm" })).code,
      },
    ],
    onwarn: () => undefined,
  });
  const folder = join(app, "rollup");
  await bundle.write({ dir: folder, chunkFileNames: "[name].js", entryFileNames: "[name].js" });
  return initialBytes(folder, "first.js");
}

async function underVite(app: string): Promise<number> {
  const { build } = (await importFromLab("vite")) as unknown as { build(options: object): Promise<unknown> };
  await build({
    root: app,
    logLevel: "silent",
    configFile: false,
    build: {
      outDir: join(app, "vite"),
      modulePreload: false,
      rollupOptions: {
        input: { first: join(app, "first.html"), second: join(app, "second.html") },
        output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" },
      },
    },
  });
  return initialBytes(join(app, "vite"), "first.js");
}

async function underRspack(app: string): Promise<number> {
  const { rspack } = (await importFromLab("@rspack/core")) as unknown as {
    rspack(options: object, done: (error: Error | null, stats: { toJson(options: object): Stats }) => void): void;
  };
  const stats = await new Promise<Stats>((resolve, reject) => {
    rspack(
      {
        mode: "production",
        context: app,
        entry: { first: "./first.js", second: "./second.js" },
        output: { path: join(app, "rspack") },
        optimization: { splitChunks: { chunks: "all" } },
      },
      (error, result) => (error ? reject(error) : resolve(result.toJson({ all: false, entrypoints: true }))),
    );
  });
  const { assets = [] } = stats.entrypoints.first ?? {};
  return assets.reduce((sum, { name }) => sum + statSync(join(app, "rspack", name)).size, 0);
}

interface Stats {
  readonly entrypoints: { readonly first?: { readonly assets: readonly { readonly name: string }[] } };
}

/** Sizes of single imports with esbuild, and how much a page loads at first if only another page uses the data. */
export async function sizes(root: string): Promise<string> {
  const rows = await Promise.all(
    [...budgets, ...growing].map(async (budget) => {
      const { bytes, zipped } = await sizeOf(budget, root);
      return [budget.name, `${bytes} B`, `${zipped} B`, budget.most === undefined ? "" : `${budget.most} B`];
    }),
  );
  lab();
  const app = writeApp(root);
  try {
    const chunks = [
      [labelOf("rollup"), await underRollup(app)],
      [labelOf("vite"), await underVite(app)],
      [labelOf("@rspack/core"), await underRspack(app)],
    ] as const;
    const first = chunks.map(([bundler, bytes]) => [bundler, `${bytes} B`, "12000 B"]);
    return [
      table(["import, minified by esbuild", "bytes", "with gzip", "budget"], rows),
      table(["page that calls `byMonth`, next to a page with the data", "loads first", "budget"], first),
    ].join("\n\n");
  } finally {
    rmSync(app, { recursive: true });
  }
}
