// Dependencies point one way, in src, scripts, docs and tests: see docs/guides/architecture.md. `npm run check:dependencies`.
const from = (path, notTo, comment) => ({ name: comment, severity: "error", from: { path }, to: { path: notTo } });

module.exports = {
  forbidden: [
    { name: "no cycle between modules", severity: "error", from: {}, to: { circular: true } },
    { name: "no cycle between folders", severity: "error", scope: "folder", from: {}, to: { circular: true } },
    from("^src/", "^(scripts|docs|tests)/", "src knows neither scripts nor docs nor tests"),
    from("^src/(?!schema|records)", "(^src/records/|/zod/)", "only the schema entry point needs zod"),
    from("^src/", "/(date-fns|@date-fns)/", "the library computes days by arithmetic"),
    from("^src/names/", "^src/(?!names/)", "names need nothing else"),
    from("^src/records/", "^src/(?!records/|lib/|generated/)", "the descriptions stand below the helpers"),
    from("^src/lib/", "^src/(?!lib/|generated/[^/]+$)", "what helpers share stands below them"),
    from("^src/helpers/", "^src/([^/]+$|records/|generated/releases/)", "helpers stand below the entry points"),
    from("^scripts/lib/", "^scripts/(?!lib/)", "scripts/lib stands below all scripts"),
    from("^scripts/read/", "^scripts/(check|publish|editions|write)/", "read stands below check"),
    from("^scripts/check/", "^scripts/(publish|editions|write)/", "check stands below publish"),
    from("^scripts/publish/", "^scripts/(check|editions|write)/", "publish stands below editions"),
    from("^scripts/editions/", "^scripts/(check|write)/", "editions stand below write"),
    from("^docs/", "^(src/(?!records/)|scripts/|tests/)", "docs import the package by its name"),
    from("^(scripts|docs)/", "^tests/", "nothing imports a test"),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|site|coverage)/" },
    tsConfig: { fileName: "tsconfig.json" },
    // Types are erased: they are no dependency at run time.
    tsPreCompilationDeps: false,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
