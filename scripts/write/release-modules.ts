import { type Kind, kinds } from "../../src/records/kinds.ts";
import type { FrozenEdition } from "../editions/editions.ts";
import { patchOf } from "../editions/patch.ts";
import type { Dataset } from "../publish/publish.ts";
import { listComment, lists } from "./list-modules.ts";
import { notice, parsed } from "./module.ts";

/** An edition and the modules that export its lists. */
export interface Neighbour {
  /** Its records. */
  readonly dataset: Dataset;
  /** The module that exports a list, relative to `src/generated/releases/`. */
  readonly moduleOf: (kind: Kind) => string;
}

/** The names that every entry point with data exports, as listed in `src/index.ts`. */
export interface EntryNames {
  /** Values. */
  readonly values: readonly string[];
  /** Types. */
  readonly types: readonly string[];
}

function moduleComment(version: string): string {
  return `/**\n * Edition ${version} of the dataset, exactly as it was released, with the helpers bound to its lists.\n *\n * @module dprk-russia-exchanges/releases/${version}\n */\n`;
}

/** The entry point of the working edition, which re-exports the main one. */
export function sameAsMain(version: string, names: EntryNames): string {
  return [
    notice,
    moduleComment(version),
    `export { ${names.values.join(", ")} } from "../../index.ts";\n`,
    `export type { ${names.types.join(", ")} } from "../../index.ts";\n`,
  ].join("");
}

/** A list of an edition as stored: the difference from the next edition, or the whole list if that is shorter. */
interface StoredList {
  readonly kind: Kind;
  readonly isPatch: boolean;
  /** The patch or the list. */
  readonly value: string;
}

function storedLists(edition: FrozenEdition, next: Neighbour): readonly StoredList[] {
  return (Object.keys(kinds) as Kind[]).map((kind) => {
    const whole = parsed(edition[kind]);
    const patch = parsed(patchOf(edition[kind], next.dataset[kind]));
    return whole.length <= patch.length
      ? { kind, isPatch: false, value: whole }
      : { kind, isPatch: true, value: patch };
  });
}

/** The module of the stored lists of a frozen edition. It contains no code, so it can be built separately. */
export function storeModule(edition: FrozenEdition, next: Neighbour): string {
  const stored = storedLists(edition, next);
  const patches = stored.filter(({ isPatch }) => isPatch);
  const wholes = stored.filter(({ isPatch }) => !isPatch).map(({ kind }) => lists[kind].type);
  return [
    notice,
    patches.length === 0 ? "" : 'import type { ListPatch } from "../../lib/edition-patch.ts";\n',
    wholes.length === 0 ? "" : `import type { ${wholes.join(", ")} } from "../records.ts";\n`,
    "\n",
    ...stored.map(({ kind, isPatch, value }) => {
      const type = isPatch ? "ListPatch" : `readonly ${lists[kind].type}[]`;
      return `export const ${kind}: ${type} = ${value};\n`;
    }),
  ].join("");
}

/** The expression for a list in the entry point of its edition. */
function listCode({ kind, isPatch }: StoredList): string {
  const { type } = lists[kind];
  return isPatch
    ? `/* @__PURE__ */ patchedList(newer${type}, stored${type})`
    : `/* @__PURE__ */ deepFreeze(stored${type})`;
}

/** Functions that bind the helpers of an entry point to its lists. */
const bindings = [
  "deepFreeze",
  "idGuard",
  "officialFinder",
  "officialGrouper",
  "patchedList",
  "sourceReader",
  "witnessReader",
];

const guards = [
  ["isExchangeId", "ExchangeId", "exchanges"],
  ["isOfficialId", "OfficialId", "officials"],
  ["isPlaceId", "PlaceId", "places"],
  ["isSourceId", "SourceId", "sources"],
] as const;

/** The entry point of a frozen edition in the current schema, built from the next edition. */
export function releaseModule(edition: FrozenEdition, next: Neighbour, names: EntryNames): string {
  const { version } = edition.meta;
  const stored = storedLists(edition, next);
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
    'import type { ByOfficial } from "../../helpers/by-official.ts";\n',
    'import type { FindOfficial } from "../../helpers/find-official.ts";\n',
    'import type { SourcesOf } from "../../helpers/sources-of.ts";\n',
    'import type { WitnessesOf } from "../../helpers/witnesses-of.ts";\n',
    `import { ${bindings.join(", ")} } from "../../lookup.ts";\n`,
    'import type { Meta } from "../../meta.ts";\n',
    'import type { ExchangeId, OfficialId, PlaceId, SourceId } from "../ids.ts";\n',
    `import type { ${Object.values(lists)
      .map(({ type }) => type)
      .join(", ")} } from "../records.ts";\n`,
    ...stored.map(({ kind }) => `import { ${kind} as stored${lists[kind].type} } from "../stores/${version}.ts";\n`),
    ...stored
      .filter(({ isPatch }) => isPatch)
      .map(({ kind }) => `import { ${kind} as newer${lists[kind].type} } from "${next.moduleOf(kind)}";\n`),
    "\n",
    `export { ${names.values.filter((name) => !own.has(name)).join(", ")} } from "../../index.ts";\n`,
    `export type { ${names.types.join(", ")} } from "../../index.ts";\n\n`,
    ...stored.map((list) => {
      const { type } = lists[list.kind];
      return `${listComment(list.kind, `edition ${version}`)}export const ${list.kind}: readonly ${type}[] = ${listCode(list)};\n\n`;
    }),
    `/** Metadata of edition ${version}. Deeply frozen. */\nexport const meta: Meta = /* @__PURE__ */ deepFreeze(${parsed(edition.meta)});\n\n`,
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
