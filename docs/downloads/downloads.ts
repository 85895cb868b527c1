import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { meta } from "dprk-russia-exchanges/meta";
import { bundle } from "./bundle.ts";
import { dataFolder } from "./package-data.ts";
import { workbook } from "./workbook.ts";

/** Name of the workbook. */
export const workbookName = `${meta.name}-${meta.version}.xlsx`;

/** Files by name. */
export type Downloads = ReadonlyMap<string, string | Uint8Array>;

/** The files that only the site offers, since they would make the package half as large again. */
export async function downloads(): Promise<Downloads> {
  return new Map<string, string | Uint8Array>([
    ["bundle.json", bundle()],
    [workbookName, await workbook()],
  ]);
}

/** The data files of the package, by name. */
export function packageFiles(): ReadonlyMap<string, Uint8Array> {
  const files = readdirSync(dataFolder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map(({ name }) => name)
      .sort()
      .map((name) => [name, readFileSync(join(dataFolder, name))]),
  );
}
