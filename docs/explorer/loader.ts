import type { ExplorerEdition, History } from "./model.ts";

/** What the files in `data/` leave behind. They are scripts and not JSON, because a page from a disk may not read JSON. */
interface LoadedData {
  /** Editions by version. */
  readonly editions: Record<string, ExplorerEdition>;
  /** What changed between them. */
  history?: History;
}

declare global {
  /** Where the files in `data/` leave what they hold. */
  var explorerData: LoadedData | undefined;
}

const started = new Map<string, Promise<void>>();

function loadScript(address: string): Promise<void> {
  const known = started.get(address);
  if (known !== undefined) return known;
  const loading = new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => {
      started.delete(address);
      reject(new Error(`Cannot load ${address}: expected a file of the explorer`));
    };
    document.head.append(script);
  });
  started.set(address, loading);
  return loading;
}

/** Loads the records of an edition, once. */
export async function loadEdition(root: string, version: string): Promise<ExplorerEdition> {
  await loadScript(`${root}data/${version}.js`);
  const edition = globalThis.explorerData?.editions[version];
  if (edition === undefined) throw new Error(`Cannot read edition ${version}: expected its file to hold it`);
  return edition;
}

/** Loads what changed between the editions, once. */
export async function loadHistory(root: string): Promise<History> {
  await loadScript(`${root}data/history.js`);
  const history = globalThis.explorerData?.history;
  if (history === undefined)
    throw new Error("Cannot read what changed between the editions: expected its file to hold it");
  return history;
}
