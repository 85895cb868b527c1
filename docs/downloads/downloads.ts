import { meta } from "dprk-russia-exchanges/meta";
import { bundle } from "./bundle.ts";
import { workbook } from "./workbook.ts";

/** The files that only the site offers, by name: they would make the package half as large again. */
export async function downloads(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  return new Map<string, string | Uint8Array>([
    ["bundle.json", bundle()],
    [`${meta.name}-${meta.version}.xlsx`, await workbook()],
  ]);
}
