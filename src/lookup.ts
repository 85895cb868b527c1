// What every entry point with data binds to its lists. Not public: it is a separate file in the build, so that all entry points share it.

export { officialGrouper } from "./helpers/by-official.ts";
export { officialFinder } from "./helpers/find-official.ts";
export { idGuard } from "./helpers/is-id.ts";
export { sourceReader } from "./helpers/sources-of.ts";
export { witnessReader } from "./helpers/witnesses-of.ts";
export { patchedList } from "./lib/edition-patch.ts";
export { AmbiguousOfficialError, UnknownOfficialError } from "./lib/errors.ts";
export { deepFreeze } from "./lib/freeze.ts";
