import { existsSync } from "node:fs";
import { join } from "node:path";
import { exchanges } from "../../src/dataset.ts";
import type { Exchange } from "../../src/model/exchange.ts";

interface Timeline {
  readonly timelineSvg: (exchanges: readonly Exchange[], options: { readonly standalone: boolean }) => string;
}

interface Explorer {
  readonly buildExplorer: (folder: string) => Promise<void>;
}

/** The picture of the README: one square an exchange. Nothing while the explorer is not there. */
export async function drawPicture(root: string): Promise<string | undefined> {
  const path = join(root, "docs/explorer/timeline.ts");
  if (!existsSync(path)) return undefined;
  const { timelineSvg } = (await import(path)) as Timeline;
  return timelineSvg(exchanges, { standalone: true });
}

/** Writes the explorer of the data. Nothing while it is not there. */
export async function writeExplorer(root: string, folder: string): Promise<void> {
  const path = join(root, "docs/explorer/build.ts");
  if (!existsSync(path)) return;
  const { buildExplorer } = (await import(path)) as Explorer;
  await buildExplorer(folder);
}
