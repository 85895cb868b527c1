import { canonicalJson } from "../../src/internal/facts.ts";
import type { FrozenEdition } from "./editions.ts";

const lists = [
  ["exchanges", "Exchange", "exchange", "exchanges"],
  ["unconfirmed", "Unconfirmed", "exchange", "unconfirmed reports"],
  ["officials", "Official", "official", "officials"],
  ["places", "Place", "place", "places"],
  ["sources", "Source", "source", "sources"],
  ["claims", "Claim", "claim", "claims"],
] as const;

/** A value as an expression that a bundler can leave out. */
function frozen(value: unknown, type: string): string {
  const text = canonicalJson(value).replaceAll("\\", "\\\\").replaceAll("'", "\\'");
  return `/* @__PURE__ */ deepFreeze(/* @__PURE__ */ JSON.parse('${text}') as ${type})`;
}

/** The module of a frozen edition, in the form of today: its records under the types of today. */
export function releaseModule(edition: FrozenEdition, notice: string): string {
  const { version } = edition.meta;
  const declarations = lists.map(
    ([list, type, , words]) =>
      `/** The ${words} of edition ${version}. Deeply frozen. */\nexport const ${list}: readonly ${type}[] = ${frozen(edition[list], `readonly ${type}[]`)};\n`,
  );
  return [
    notice,
    `/**\n * Edition ${version} of the dataset, exactly as it was released.\n *\n * @module dprk-russia-exchanges/releases/${version}\n */\n`,
    'import type { Meta } from "../../meta.ts";\n',
    ...lists.map(([, type, file]) => `import type { ${type} } from "../../model/${file}.ts";\n`),
    'import { deepFreeze } from "../../model/frozen.ts";\n\n',
    ...declarations.map((declaration) => `${declaration}\n`),
    `/** What identifies edition ${version}. Deeply frozen. */\nexport const meta: Meta = ${frozen(edition.meta, "Meta")};\n`,
  ].join("");
}
