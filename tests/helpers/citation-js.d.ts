declare module "@citation-js/core" {
  interface Item {
    readonly title?: string;
    readonly issued?: { readonly "date-parts": readonly [readonly number[]] };
  }
  const core: {
    readonly Cite: new (
      text: string,
    ) => { readonly data: readonly Item[]; format(what: string, options: Readonly<Record<string, string>>): string };
  };
  // biome-ignore lint/style/noDefaultExport: the library has one.
  export default core;
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
