import type { FrozenEdition } from "./editions.ts";

const lists = [
  ["exchanges", "Exchange", "exchange"],
  ["unconfirmed", "Unconfirmed", "exchange"],
  ["officials", "Official", "official"],
  ["places", "Place", "place"],
  ["sources", "Source", "source"],
  ["claims", "Claim", "claim"],
] as const;

/** The module of a frozen edition: its records as they were released, under the types of today. */
export function releaseModule({ meta: { version } }: FrozenEdition, notice: string): string {
  const imports = lists.map(([, type, file]) => `import type { ${type} } from "../../model/${file}.ts";\n`);
  const declarations = lists.map(
    ([list, type]) =>
      `/** The ${list} of edition ${version}. Deeply frozen. */\nexport const ${list}: readonly ${type}[] = deepFreeze(edition.${list} as unknown as readonly ${type}[]);\n`,
  );
  return [
    notice,
    `/**\n * Edition ${version} of the dataset, exactly as it was released.\n *\n * @module dprk-russia-exchanges/releases/${version}\n */\n`,
    `import edition from "../../../data/releases/${version}.json" with { type: "json" };\n`,
    `import type { Meta } from "../../meta.ts";\n`,
    ...imports,
    `import { deepFreeze } from "../../model/frozen.ts";\n\n`,
    ...declarations.map((declaration) => `${declaration}\n`),
    `/** What identifies edition ${version}. Deeply frozen. */\nexport const meta: Meta = deepFreeze(edition.meta as unknown as Meta);\n`,
  ].join("");
}
