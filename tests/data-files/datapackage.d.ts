declare module "datapackage" {
  interface Resource {
    readonly name: string;
    read(options: { readonly keyed: boolean; readonly relations: boolean }): Promise<readonly unknown[]>;
  }
  interface Package {
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
  const datapackage: {
    readonly Package: { load(descriptor: string, options: { readonly basePath: string }): Promise<Package> };
  };
  // biome-ignore lint/style/noDefaultExport: the library has one.
  export default datapackage;
}
