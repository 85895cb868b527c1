// Refuses to publish anything but a frozen edition under its own tag: `node scripts/check-release.ts v1.0.0`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readIndex } from "./editions/editions.ts";
import { fail } from "./lib/exit.ts";

const root = join(import.meta.dirname, "..");
const [, , tag] = process.argv;
const { version, repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  version: string;
  repository: { url: string };
};

if (tag !== `v${version}`) fail(`Cannot publish the tag ${tag}: expected v${version}, the version of package.json`);
if (readIndex(root).at(-1)?.version !== version) {
  fail(`Cannot publish ${version}: expected it to be the newest edition of data/editions; run npm run release`);
}
if (repository.url.includes("/OWNER/")) {
  fail(`Cannot publish from ${repository.url}: expected the address of the repository in package.json`);
}
