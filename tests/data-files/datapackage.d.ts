declare module "datapackage" {
  interface Resource {
    readonly name: string;
    read(options: { readonly keyed: boolean; readonly relations: boolean }): Promise<readonly unknown[]>;
  }
  interface Package {
    readonly resources: readonly Resource[];
    getResource(name: string): Resource | null;
  }
  const datapackage: {
    readonly Package: { load(descriptor: object, options: { readonly basePath: string; readonly strict?: boolean }): Promise<Package> };
  };
  export default datapackage;
}
