/** A sentence of the documentation, and the test that fails when it is no longer true. */
export interface Promise {
  /** The page that promises. */
  readonly page: string;
  /** The words of the page. */
  readonly words: string;
  /** The file of the test. */
  readonly file: string;
  /** The name of the test, or its beginning, as the file writes it. */
  readonly test: string;
}

const readme = "README.md";
const guide = (name: string) => `docs/guides/${name}.md`;

/** What readers are promised. */
export const promises: readonly Promise[] = [
  {
    page: readme,
    words: "a pinned edition gives the same numbers years later",
    file: "tests/editions/editions.test.ts",
    test: "$version has the bytes that were frozen",
  },
  {
    page: readme,
    words: "an uncertain date is stored as a range",
    file: "tests/schema.test.ts",
    test: "exchangeSchema takes every form of date",
  },
  {
    page: readme,
    words: "The data come first in every helper",
    file: "tests/promises/promises.test.ts",
    test: "every helper that takes records takes them first, but for reconcile()",
  },
  {
    page: guide("getting-started"),
    words: "The data are frozen.",
    file: "tests/lib/freeze.test.ts",
    test: "deepFreeze() has six lists, the meta data and the code lists to freeze",
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
  },
  {
    page: guide("charts"),
    words: "has every month that was searched, quiet ones included",
    file: "tests/fuzz/targets.ts",
    test: "months:",
  },
  {
    page: guide("dates-and-certainty"),
    words: 'so "at least 10" is true whatever the days turn out to be. `countBoundsSince` adds the upper bound',
    file: "tests/fuzz/targets.ts",
    test: "counts:",
  },
  {
    page: guide("sources-and-evidence"),
    words: "`reconcile` compares one with records",
    file: "tests/fuzz/targets.ts",
    test: "figures:",
  },
  {
    page: guide("data-quality"),
    words: "`witnessesOf` can count how much of the dataset rests on two independent witnesses",
    file: "tests/fuzz/targets.ts",
    test: "witnesses:",
  },
  {
    page: guide("getting-started"),
    words: "the same names for that edition, helpers included",
    file: "tests/editions/entries.test.ts",
    test: "$version exports exactly the names of the main entry",
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
  },
  {
    page: readme,
    words: "what is announced and not known to have happened is never counted",
    file: "tests/editions/working-edition.test.ts",
    test: "counts no unconfirmed report",
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
    test: "byMonth() gives",
  },
  {
    page: guide("getting-started"),
    words: '`"moduleResolution"` set to `nodenext`, `node16` or `bundler`',
    file: "tests/matrix/rows.ts",
    test: "exactOptionalPropertyTypes",
  },
  {
    page: guide("getting-started"),
    words: "| Node | 20 |",
    file: "tests/matrix/rows.ts",
    test: "version}, import",
  },
  {
    page: guide("getting-started"),
    words: "3.25 or 4",
    file: "tests/matrix/rows.ts",
    test: "name: `zod",
  },
  {
    page: guide("versions"),
    words: "An import map lists the entry points that a page uses",
    file: "tests/matrix/rows.ts",
    test: "import map over http",
  },
];
