// Addresses of the repository and the site, derived from `repository` in package.json.
import { readFileSync } from "node:fs";

interface Package {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly repository: { readonly url: string };
}

const { name, version, description, repository } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
) as Package;

/** Name of the package. */
export const packageName = name;

/** Version of the package, which is the edition. */
export const packageVersion = version;

/** What the package is, in one sentence. */
export const packageDescription = description;

/** Page of the repository. */
export const repositoryPage = repository.url.replace(/^git\+|\.git$/g, "");

const [, owner = "", project = ""] = /github\.com\/([^/]+)\/([^/]+)$/.exec(repositoryPage) ?? [];

/** Path of the site on the server, with both slashes. */
export const sitePath = `/${project}/`;

/** Address of the site, with a slash at the end; host names are in lower case. */
export const sitePage = `https://${owner.toLowerCase()}.github.io${sitePath}`;

/** Page of a file or folder of the repository, by path from the root. */
export function pageOfFile(path: string): string {
  return `${repositoryPage}/blob/main/${path}`;
}
