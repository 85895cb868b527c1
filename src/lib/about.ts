/** What citations and catalogues say about the dataset; the same for every edition. */
export const about = {
  title: "High-level exchanges between North Korea and Russia since July 2023",
  author: "dprk-russia-exchanges contributors",
  publisher: "npm",
  keywords: ["North Korea", "DPRK", "Russia", "diplomacy", "chronology", "open data"],
  licence: "CC0-1.0",
  licenceUrl: "https://creativecommons.org/publicdomain/zero/1.0/",
} as const;

/** The page of an edition, where it can be downloaded. */
export function pageOf({ name, version }: { readonly name: string; readonly version: string }): string {
  return `https://www.npmjs.com/package/${name}/v/${version}`;
}
