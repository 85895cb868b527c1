import { reportsOf } from "../inspect.ts";
import { at, type DataRule, repeated, reportRule } from "./rule.ts";

/** Rules by which nothing stands twice. */
export const repetitionRules = {
  "entry-once": {
    description: "No entry stands twice in a list.",
    check: (data) => {
      const repair = "take one out";
      const twice = (record: Parameters<typeof at>[0], field: string, list: readonly unknown[] | null) =>
        repeated((list ?? []).map((entry) => JSON.stringify(entry))).map((entry) =>
          at(record, { field, fault: `${entry.slice(0, 80)} stands twice`, repair }),
        );
      return [
        ...reportsOf(data).flatMap((report) => [
          ...(["outcomes", "plans", "conflicts", "reportedItems", "related"] as const).flatMap((field) =>
            twice(report, field, report[field]),
          ),
          ...report.plans.flatMap(({ officials }, index) => twice(report, `plans.${index}.officials`, officials)),
        ]),
        ...data.officials.flatMap((official) => [
          ...twice(
            official,
            "offices",
            official.offices.map(({ id }) => id),
          ),
          ...twice(
            official,
            "spellings",
            official.spellings.map(({ form, language }) => [form, language]),
          ),
        ]),
        ...data.claims.flatMap((claim) =>
          (["hosts", "channels", "topics"] as const).flatMap((field) =>
            twice(claim, `scope.${field}`, claim.scope?.[field] ?? null),
          ),
        ),
      ];
    },
  },
  "nothing-twice": reportRule("No topic and no place stands twice in a record.", ({ topics, places }) =>
    (["topics", "places"] as const).flatMap((field) =>
      repeated<string>(field === "topics" ? topics : places).map((value) => ({
        field,
        fault: `${value} stands twice`,
        repair: "take one out",
      })),
    ),
  ),
} as const satisfies Readonly<Record<string, DataRule>>;
