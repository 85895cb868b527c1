import type { FrozenEdition } from "./editions.ts";

const lists = [
  ["exchanges", "Exchange", "exchange"],
  ["unconfirmed", "Unconfirmed", "exchange"],
  ["officials", "Official", "official"],
  ["places", "Place", "place"],
  ["sources", "Source", "source"],
  ["claims", "Claim", "claim"],
] as const;

/**
 * The module of a frozen edition: its records as they were released, under the types of today. It reads the frozen file
 * itself, or the migrated copy beside the module when the form of the records has changed since.
 */
export function releaseModule({ meta: { version } }: FrozenEdition, isMigrated: boolean, notice: string): string {
  const file = isMigrated ? `./${version}.json` : `../../../data/releases/${version}.json`;
  const imports = lists.map(([, type, file]) => `import type { ${type} } from "../../model/${file}.ts";\n`);
  const declarations = lists.map(
    ([list, type]) =>
      `/** The ${list} of edition ${version}. Deeply frozen. */\nexport const ${list}: readonly ${type}[] = deepFreeze(edition.${list} as unknown as readonly ${type}[]);\n`,
  );
  return [
    notice,
    `/**\n * Edition ${version} of the dataset, exactly as it was released.\n *\n * @module dprk-russia-exchanges/releases/${version}\n */\n`,
    `import edition from "${file}" with { type: "json" };\n`,
    `import type { Meta } from "../../meta.ts";\n`,
    ...imports,
    `import { deepFreeze } from "../../model/frozen.ts";\n\n`,
    ...declarations.map((declaration) => `${declaration}\n`),
    `/** What identifies edition ${version}. Deeply frozen. */\nexport const meta: Meta = deepFreeze(edition.meta as unknown as Meta);\n`,
  ].join("");
}
