import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as bind from "../../src/bind.ts";
import * as changes from "../../src/changes.ts";
import * as helpers from "../../src/helpers.ts";
import * as main from "../../src/index.ts";
import * as meta from "../../src/meta.ts";
import * as schema from "../../src/schema.ts";
import {
  type Bump,
  bumpBetween,
  dataReasons,
  exportReasons,
  isEnough,
  largest,
  type Reason,
  shapeReasons,
} from "./bump.ts";
import { differenceOf } from "./difference.ts";
import { editionsFolder, readIndex } from "./editions.ts";
import { lostIds, unexplained } from "./history.ts";
import { recordSchemas, type State } from "./state.ts";

/** What the working tree requires before it can be released. */
export interface Requirements {
  /** Version of the previous edition; `undefined` for the first. */
  readonly since: string | undefined;
  /** The changes that require a bump. */
  readonly reasons: readonly Reason[];
  /** The smallest bump that is allowed. */
  readonly least: Bump;
  /** The bump from the previous edition to the version of the package. */
  readonly actual: Bump;
  /** What prevents a release, in words. */
  readonly faults: readonly string[];
}

/** The names that each entry point of the package exports. */
export function exportedNames(): Readonly<Record<string, readonly string[]>> {
  return {
    ".": Object.keys(main).sort(),
    "./bind": Object.keys(bind).sort(),
    "./changes": Object.keys(changes).sort(),
    "./helpers": Object.keys(helpers).sort(),
    "./meta": Object.keys(meta).sort(),
    "./schema": Object.keys(schema).sort(),
  };
}

/** Compares the working tree with the newest frozen edition. */
export function requirementsOf(root: string, { working, earlier, newest }: State): Requirements {
  if (newest === undefined) return { since: undefined, reasons: [], least: "none", actual: "none", faults: [] };
  const frozen = readIndex(root).find(({ version }) => version === newest.version);
  const frozenSchemas = JSON.parse(
    readFileSync(join(editionsFolder(root), `${newest.version}.schema.json`), "utf8"),
  ) as Readonly<Record<string, unknown>>;
  const difference = differenceOf(
    newest.dataset,
    working.dataset,
    Math.min(newest.schemaVersion, working.schemaVersion),
  );
  const redirected = new Set(working.notes.redirects.map(({ from }) => from));
  const reasons = [
    ...dataReasons(difference, redirected),
    ...shapeReasons(frozenSchemas, recordSchemas()),
    ...exportReasons(frozen?.exports ?? {}, exportedNames()),
  ];
  const least = largest(reasons.map(({ bump }) => bump));
  const actual = bumpBetween(newest.version, working.version);
  const faults = [
    ...(isEnough(actual, least)
      ? []
      : [`version ${working.version} is a ${actual} bump from ${newest.version}: the changes require a ${least} one`]),
    ...unexplained(difference, working.notes).map(
      (correction) =>
        `${correction} is corrected without a reason: add one to data/editions/${working.version}.notes.yml`,
    ),
    ...lostIds([...earlier, working]).map(
      (id) => `${id} was released but is missing: add a redirect to data/editions/${working.version}.notes.yml`,
    ),
  ];
  return { since: newest.version, reasons, least, actual, faults };
}
