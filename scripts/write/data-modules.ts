import { factLists } from "../../src/lib/facts.ts";
import type { StoredStep } from "../../src/lib/stored-step.ts";
import { type Kind, kinds } from "../../src/records/kinds.ts";
import type { FrozenEdition } from "../editions/editions.ts";
import { type Edition, redirectsOf, stepsOf } from "../editions/history.ts";
import { migrated } from "../editions/migrate.ts";
import type { State } from "../editions/state.ts";
import type { Dataset } from "../publish/publish.ts";
import { listModule } from "./list-modules.ts";
import { type Files, notice, parsed } from "./module.ts";
import { type EntryNames, type Neighbour, releaseModule, sameAsMain, storeModule } from "./release-modules.ts";

function idTypes(dataset: Dataset, editions: readonly string[]): string {
  const union = (ids: readonly string[]) => ids.map((id) => `\n  | ${JSON.stringify(id)}`).join("") || " never";
  const typeOf = (name: string, what: string, ids: readonly string[]) =>
    `/** ${what} */\nexport type ${name} =${union(ids)};\n`;
  const ids = (kind: Kind) => dataset[kind].map(({ id }) => id);
  return [
    notice,
    typeOf("ExchangeId", "The id of an exchange of the newest edition.", ids("exchanges")),
    typeOf("UnconfirmedId", "The id of an unconfirmed report of the newest edition.", ids("unconfirmed")),
    typeOf("OfficialId", "The id of an official of the newest edition.", ids("officials")),
    typeOf("PlaceId", "The id of a place of the newest edition.", ids("places")),
    typeOf("SourceId", "The id of a source of the newest edition.", ids("sources")),
    typeOf("ClaimId", "The id of a published claim of the newest edition.", ids("claims")),
    typeOf("EditionVersion", "The version of an edition.", editions),
  ].join("\n");
}

function changeModules(editions: readonly Edition[], steps: readonly StoredStep[]): Files {
  const ids = editions.flatMap(({ dataset }) => [...dataset.exchanges, ...dataset.unconfirmed].map(({ id }) => id));
  return new Map([
    [
      "src/generated/stores/steps.ts",
      `${notice}import type { StoredStep } from "../../lib/stored-step.ts";\n\nexport const steps: readonly StoredStep[] = ${parsed(steps)};\n`,
    ],
    [
      "src/generated/redirects.ts",
      `${notice}import type { Redirect } from "../lib/change.ts";\n\nexport const redirects: readonly Redirect[] = ${JSON.stringify(redirectsOf(editions), null, 2)};\n`,
    ],
    [
      "src/generated/released-ids.ts",
      // One string takes fewer bytes than a string for each id.
      `${notice}\nexport const releasedIds: readonly string[] = /* @__PURE__ */ ${JSON.stringify([...new Set(ids)].sort().join(" "))}.split(" ");\n`,
    ],
  ]);
}

/** The module of the lists of every edition, and that of their versions, both oldest first. */
function editionModules(editions: readonly Edition[], workingVersion: string): Files {
  const versions = editions.map(({ version }) => version);
  const imports = versions.map((version, position) => {
    const module = version === workingVersion ? "../index.ts" : `./releases/${version}.ts`;
    const names = factLists.map((list) => `${list} as ${list}${position}`);
    return `import { ${names.join(", ")} } from "${module}";\n`;
  });
  const lists = versions.map(
    (_, position) => `  { ${factLists.map((list) => `${list}: ${list}${position}`).join(", ")} },\n`,
  );
  return new Map([
    [
      "src/generated/edition-lists.ts",
      `${notice}import type { FactLists } from "../lib/facts.ts";\n${imports.join("")}\nexport const editionLists: readonly FactLists[] = [\n${lists.join("")}];\n`,
    ],
    [
      "src/generated/versions.ts",
      `${notice}import type { EditionVersion } from "./ids.ts";\n\nexport const versions: readonly EditionVersion[] = ${JSON.stringify(versions)};\n`,
    ],
  ]);
}

/** The entry points of the editions: that of the working edition re-exports the main one; the others are built from the next edition. */
function releaseModules({ working }: State, frozen: readonly FrozenEdition[], names: EntryNames): Files {
  const files = new Map([[`src/generated/releases/${working.version}.ts`, sameAsMain(working.version, names)]]);
  let next: Neighbour = { dataset: working.dataset, moduleOf: () => "../../index.ts" };
  for (const edition of frozen.map((one) => migrated(one)).reverse()) {
    const { version } = edition.meta;
    if (version === working.version) continue;
    files.set(`src/generated/releases/${version}.ts`, releaseModule(edition, next, names));
    files.set(`src/generated/stores/${version}.ts`, storeModule(edition, next));
    next = { dataset: edition, moduleOf: () => `./${version}.ts` };
  }
  return files;
}

/** The modules of `src/generated/` that depend on the data and the frozen editions. */
export function dataModules(state: State, frozen: readonly FrozenEdition[], names: EntryNames): Files {
  const { working, earlier, meta } = state;
  const editions = [...earlier, working];
  const versions = editions.map(({ version }) => version);
  const listModules = (Object.keys(kinds) as readonly Kind[]).map((kind): [string, string] => [
    `src/generated/lists/${kind}.ts`,
    listModule(kind, working.dataset),
  ]);
  return new Map([
    ...listModules,
    ["src/generated/ids.ts", idTypes(working.dataset, versions)],
    [
      "src/generated/meta.ts",
      `${notice}import type { Meta } from "../meta.ts";\n\nexport const meta: Meta = ${JSON.stringify(meta, null, 2)};\n`,
    ],
    ...changeModules(editions, stepsOf(editions)),
    ...editionModules(editions, working.version),
    ...releaseModules(state, frozen, names),
  ]);
}
