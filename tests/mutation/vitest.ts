// What the tests import as "vitest" while Stryker runs them: they are collected here, and can be run again as often as there are mutants.
export { expect, vi } from "vitest";

type Body = (...values: never[]) => unknown;

/** A test that can be run again. */
export interface Collected {
  /** File, groups, name and position: no two tests share them. */
  readonly id: string;
  /** File of the test, from the root of the repository. */
  readonly file: string;
  /** Runs the test with what must happen before and after it, and throws when it fails. */
  readonly run: () => Promise<void>;
}

interface Group {
  readonly name: string;
  readonly before: Body[];
  readonly after: Body[];
}

let file = "";
let groups: Group[] = [];
let collected: Collected[] = [];
let finally_: Body[] = [];

/** Starts a file of tests, and gives the list that its tests will be in. */
export function collectFrom(name: string): readonly Collected[] {
  file = name;
  groups = [{ name: "", before: [], after: [] }];
  collected = [];
  return collected;
}

/** The group that is being read. */
function innermost(): Group {
  const group = groups.at(-1);
  if (group === undefined) throw new Error("Expected a file of tests");
  return group;
}

/** Groups tests under a name. */
export function describe(name: string, body: () => void): void {
  groups = [...groups, { name, before: [], after: [] }];
  body();
  groups = groups.slice(0, -1);
}

function add(name: string, body: Body, values: readonly unknown[]): void {
  const around = groups;
  const id = [file, ...around.map((group) => group.name), name, collected.length].join(" > ");
  const run = async () => {
    finally_ = [];
    try {
      for (const before of around.flatMap((group) => group.before)) await before();
      await body(...(values as never[]));
    } finally {
      for (const after of [...finally_, ...around.flatMap((group) => group.after)]) await after();
    }
  };
  collected.push({ id, file, run });
}

/** A test, or one a case. */
export const test = Object.assign((name: string, body: Body) => add(name, body, []), {
  each: (cases: readonly unknown[]) => (name: string, body: Body) => {
    for (const one of cases) add(name, body, Array.isArray(one) ? one : [one]);
  },
});

/** Before each test of the group: what runs once in vitest runs again here, since any test can be the first. */
export const beforeAll = (body: Body): unknown => innermost().before.push(body);

/** After each test of the group, for the same reason. */
export const afterAll = (body: Body): unknown => innermost().after.push(body);

/** After each test of the group. */
export const afterEach = (body: Body): unknown => innermost().after.push(body);

/** After the test that runs. */
export const onTestFinished = (body: Body): unknown => finally_.push(body);
