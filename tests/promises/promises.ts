/** A sentence in the documentation, and the test that fails if it is no longer true. */
export interface Promised {
  /** The page that makes the promise. */
  readonly page: string;
  /** The words of the page. */
  readonly words: string;
  /** The file of the test. */
  readonly file: string;
  /** The name of the test as the file writes it, the target of the fuzzing, or the name of the row of the matrix. */
  readonly test: string;
  /** A change that breaks the promise: `npm run test:promises` makes it and checks that the test fails. */
  readonly sabotage?: { readonly file: string; readonly from: string; readonly to: string };
}

const readme = "README.md";
const guide = (name: string) => `docs/guides/${name}.md`;

/** The promises to readers. */
export const promises: readonly Promised[] = [
  {
    page: readme,
    words: "a pinned edition gives the same numbers years later",
    file: "tests/editions/editions.test.ts",
    test: "$version has the bytes that were frozen",
    sabotage: { file: "data/editions/1.0.0.json", from: "2023", to: "2022" },
  },
  {
    page: readme,
    words: "an uncertain date is stored as a range",
    file: "tests/schema.test.ts",
    test: "exchangeSchema takes every form of date",
    sabotage: { file: "src/records/fields.ts", from: "return earliest <= latest;", to: "return earliest === latest;" },
  },
  {
    page: readme,
    words: "The data come first in every helper",
    file: "tests/promises/promises.test.ts",
    test: "every helper that takes records takes them first, but for reconcile()",
    sabotage: {
      file: "src/helpers/count-bounds-since.ts",
      from: "countStarts(exchanges, since)",
      to: "countStarts(since as never, exchanges as never)",
    },
  },
  {
    page: guide("getting-started"),
    words: "The data are frozen.",
    file: "tests/lib/freeze.test.ts",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as the file of the test writes it
    test: "deepFreeze() has frozen everything in ${name}",
    sabotage: { file: "src/lib/freeze.ts", from: "Object.freeze(value);", to: "" },
  },
  {
    page: readme,
    words: "Nothing reads the clock, the network or the file system.",
    file: "tests/promises/promises.test.ts",
    test: "the built package names no clock, no network and no file system",
  },
  {
    page: readme,
    words: "any spelling in English, French, Russian or Korean",
    file: "tests/editions/entries.test.ts",
    test: "findOfficial() of $version finds its own officials by every name they have",
    sabotage: {
      file: "src/names/fold.ts",
      from: "return position === input.length;",
      to: "return position > input.length;",
    },
  },
  {
    page: guide("charts"),
    words: "has every month that was searched, quiet ones included",
    file: "tests/fuzz/targets.ts",
    test: "months",
    sabotage: { file: "src/helpers/by-month.ts", from: "monthsBetween(found[0], found.at(-1))", to: "found" },
  },
  {
    page: guide("dates-and-certainty"),
    words: 'so "at least 10" is true whatever the days turn out to be. `countBoundsSince` adds the upper bound',
    file: "tests/fuzz/targets.ts",
    test: "counts",
    sabotage: {
      file: "src/lib/starts.ts",
      from: "if (earliest >= day) certain += 1;",
      to: "if (latest >= day) certain += 1;",
    },
  },
  {
    page: guide("sources-and-evidence"),
    words: "`reconcile` compares one with records",
    file: "tests/fuzz/targets.ts",
    test: "figures",
    sabotage: { file: "src/helpers/reconcile.ts", from: "const max = min + possible.length;", to: "const max = min;" },
  },
  {
    page: guide("data-quality"),
    words: "`witnessesOf` can count how much of the dataset rests on two independent witnesses",
    file: "tests/fuzz/targets.ts",
    test: "witnesses",
    sabotage: { file: "src/helpers/witnesses-of.ts", from: ".filter(isWitness)", to: ".filter(() => true)" },
  },
  {
    page: guide("getting-started"),
    words: "the same names for that edition, helpers included",
    file: "tests/editions/entries.test.ts",
    test: "$version exports exactly the names of the main entry",
    sabotage: {
      file: "src/index.ts",
      from: "export { AmbiguousOfficialError, UnknownOfficialError }",
      to: "export { UnknownOfficialError }",
    },
  },
  {
    page: guide("getting-started"),
    words: "without any data",
    file: "tests/packed.test.ts",
    test: "a bundle of helpers of %s holds no data and no zod",
  },
  {
    page: guide("getting-started"),
    words: "Each works with `import` and with `require`",
    file: "tests/packed.test.ts",
    test: "import and require of every entry give the same names, and every edition those of the main entry",
  },
  {
    page: guide("performance"),
    words: "An import brings into a bundle only what it uses.",
    file: "tests/packed.test.ts",
    test: "a bundle of the exchanges holds neither officials nor sources",
  },
  {
    page: readme,
    words: "The package has no dependency",
    file: "tests/promises/promises.test.ts",
    test: "package.json has no dependency, and no script that runs at an install",
    sabotage: {
      file: "package.json",
      from: '"peerDependencies": {',
      to: '"dependencies": { "zod": "4" },\n  "peerDependencies": {',
    },
  },
  {
    page: readme,
    words: "what is announced and not known to have happened is never counted",
    file: "tests/editions/working-edition.test.ts",
    test: "counts no unconfirmed report",
    sabotage: {
      file: "src/index.ts",
      from: "deepFreeze(storedUnconfirmed)",
      to: "deepFreeze(storedExchanges as never)",
    },
  },
  {
    page: "SECURITY.md",
    words: "The package runs no install script, has no runtime dependency",
    file: "tests/promises/promises.test.ts",
    test: "package.json has no dependency, and no script that runs at an install",
  },
  {
    page: guide("getting-started"),
    words: "A quiet month gives an\nempty list",
    file: "tests/helpers/by-month.test.ts",
    test: "byMonth() gives an empty list for a month without an exchange, and for no exchanges",
    sabotage: {
      file: "src/helpers/by-month.ts",
      from: "months.get(month) ?? []",
      to: "months.get(month) ?? [...months.values()][0] ?? []",
    },
  },
  {
    page: guide("getting-started"),
    words: '`"moduleResolution"` set to `nodenext`, `node16` or `bundler`',
    file: "tests/matrix/rows.ts",
    test: "TypeScript 5.4, node16, exactOptionalPropertyTypes on",
  },
  {
    page: guide("getting-started"),
    words: "| Node | 20 |",
    file: "tests/matrix/rows.ts",
    test: "Node 20, import",
  },
  {
    page: guide("getting-started"),
    words: "3.25 or 4",
    file: "tests/matrix/rows.ts",
    test: "zod 3.25",
  },
  {
    page: guide("versions"),
    words: "An import map lists the entry points that a page uses",
    file: "tests/matrix/rows.ts",
    test: "Chromium, import map over http",
  },
];
