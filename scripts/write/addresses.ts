/** Name and version of the package. */
export interface PackageName {
  /** Name of the package. */
  readonly name: string;
  /** Version of the edition. */
  readonly version: string;
}

/** The URL of a data file of an edition on a CDN for npm packages. */
export function addressOf({ name, version }: PackageName, file: string): string {
  return `https://cdn.jsdelivr.net/npm/${name}@${version}/dist/data/${file}`;
}
