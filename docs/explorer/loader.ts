import type { ExplorerEdition, History } from "./model.ts";

/** The data that the files in `data/` define. They are scripts, because a page opened from a disk cannot read JSON files. */
interface LoadedData {
  /** Editions by version. */
  readonly editions: Record<string, ExplorerEdition>;
  /** The changes between them. */
  history?: History;
}

declare global {
  /** The data defined by the files in `data/`. */
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
  if (edition === undefined) throw new Error(`Cannot read edition ${version}: expected it in its file`);
  return edition;
}

/** Loads the changes between the editions, once. */
export async function loadHistory(root: string): Promise<History> {
  await loadScript(`${root}data/history.js`);
  const history = globalThis.explorerData?.history;
  if (history === undefined) throw new Error("Cannot read the changes between editions: expected them in their file");
  return history;
}
