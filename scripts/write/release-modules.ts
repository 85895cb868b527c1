import { type Kind, kinds } from "../../src/records/kinds.ts";
import type { FrozenEdition } from "../editions/editions.ts";
import { patchOf } from "../editions/patch.ts";
import type { Dataset } from "../publish/publish.ts";
import { listComment, lists } from "./list-modules.ts";
import { notice, parsed } from "./module.ts";

/** An edition and where the modules of its lists are. */
export interface Neighbour {
  /** Its records. */
  readonly dataset: Dataset;
  /** The module that exports a list, from `src/generated/releases/`. */
  readonly moduleOf: (kind: Kind) => string;
}

/** What every entry point with data exports beside its lists, as `src/index.ts` writes it. */
export interface EntryNames {
  /** Values by the module that has them, from `src/generated/releases/`. */
  readonly values: readonly string[];
  /** Types. */
  readonly types: readonly string[];
}

function moduleComment(version: string): string {
  return `/**\n * Edition ${version} of the dataset, exactly as it was released, with the helpers bound to its lists.\n *\n * @module dprk-russia-exchanges/releases/${version}\n */\n`;
}

/** The entry point of an edition that has the facts of the main one. */
export function sameAsMain(version: string, names: EntryNames): string {
  return [
    notice,
    moduleComment(version),
    `export { ${names.values.join(", ")} } from "../../index.ts";\n`,
    `export type { ${names.types.join(", ")} } from "../../index.ts";\n`,
  ].join("");
}

/** A list of an edition: what differs from the next edition, or the whole where that is shorter. */
function listOf(kind: Kind, edition: FrozenEdition, next: Neighbour): { readonly code: string; readonly needsNext: boolean } {
  const whole = parsed(edition[kind]);
  const patch = parsed(patchOf(edition[kind], next.dataset[kind]));
  return whole.length <= patch.length
    ? { code: `/* @__PURE__ */ deepFreeze(${whole})`, needsNext: false }
    : { code: `/* @__PURE__ */ patchedList(newer${lists[kind].type}, ${patch})`, needsNext: true };
}

const guards = [
  ["isExchangeId", "ExchangeId", "exchanges"],
  ["isOfficialId", "OfficialId", "officials"],
  ["isPlaceId", "PlaceId", "places"],
  ["isSourceId", "SourceId", "sources"],
] as const;

/** The entry point of a frozen edition, in today's shape, made from the edition after it. */
export function releaseModule(edition: FrozenEdition, next: Neighbour, names: EntryNames): string {
  const { version } = edition.meta;
  const written = (Object.keys(kinds) as Kind[]).map((kind) => ({ kind, ...listOf(kind, edition, next) }));
  const own = new Set([
    ...Object.keys(kinds),
    "meta",
    "findOfficial",
    "byOfficial",
    "sourcesOf",
    "witnessesOf",
    ...guards.map(([guard]) => guard),
  ]);
  return [
    notice,
    moduleComment(version),
    'import { officialGrouper, type ByOfficial } from "../../helpers/by-official.ts";\n',
    'import { officialFinder, type FindOfficial } from "../../helpers/find-official.ts";\n',
    'import { idGuard } from "../../helpers/is-id.ts";\n',
    'import { sourceReader, type SourcesOf } from "../../helpers/sources-of.ts";\n',
    'import { witnessReader, type WitnessesOf } from "../../helpers/witnesses-of.ts";\n',
    'import { patchedList } from "../../lib/edition-patch.ts";\n',
    'import { deepFreeze } from "../../lib/freeze.ts";\n',
    'import type { Meta } from "../../meta.ts";\n',
    'import type { ExchangeId, OfficialId, PlaceId, SourceId } from "../ids.ts";\n',
    `import type { ${Object.values(lists).map(({ type }) => type).join(", ")} } from "../records.ts";\n`,
    ...written
      .filter(({ needsNext }) => needsNext)
      .map(({ kind }) => `import { ${kind} as newer${lists[kind].type} } from "${next.moduleOf(kind)}";\n`),
    "\n",
    `export { ${names.values.filter((name) => !own.has(name)).join(", ")} } from "../../index.ts";\n`,
    `export type { ${names.types.join(", ")} } from "../../index.ts";\n\n`,
    ...written.map(
      ({ kind, code }) =>
        `${listComment(kind, `edition ${version}`)}export const ${kind}: readonly ${lists[kind].type}[] = ${code};\n\n`,
    ),
    `/** What identifies edition ${version}. Deeply frozen. */\nexport const meta: Meta = /* @__PURE__ */ deepFreeze(${parsed(edition.meta)});\n\n`,
    `/** Finds an official of edition ${version} by name. */\nexport const findOfficial: FindOfficial = /* @__PURE__ */ officialFinder(officials);\n\n`,
    `/** Selects or groups exchanges by the people who took part, with the names of edition ${version}. */\nexport const byOfficial: ByOfficial = /* @__PURE__ */ officialGrouper(findOfficial);\n\n`,
    `/** Lists the sources of edition ${version} behind an exchange. */\nexport const sourcesOf: SourcesOf = /* @__PURE__ */ sourceReader(sources);\n\n`,
    `/** Lists the independent witnesses of an exchange among the sources of edition ${version}. */\nexport const witnessesOf: WitnessesOf = /* @__PURE__ */ witnessReader(sourcesOf);\n`,
    ...guards.map(
      ([guard, id, list]) =>
        `\n/** Whether a value is the id of a record of ${list} in edition ${version}. */\nexport const ${guard}: (value: unknown) => value is ${id} = /* @__PURE__ */ idGuard(${list});\n`,
    ),
  ].join("");
}
