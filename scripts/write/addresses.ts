/** What names an edition of the package. */
export interface PackageName {
  /** Name of the package. */
  readonly name: string;
  /** The edition. */
  readonly version: string;
}

/** The address of a data file of an edition on a CDN that serves npm packages. */
export function addressOf({ name, version }: PackageName, file: string): string {
  return `https://cdn.jsdelivr.net/npm/${name}@${version}/dist/data/${file}`;
}
