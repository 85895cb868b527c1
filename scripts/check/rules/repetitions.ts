import { reportsOf } from "../inspect.ts";
import { at, type DataRule, repeated, reportRule } from "./rule.ts";

/** Rules against repeated entries. */
export const repetitionRules = {
  "list-entries-once": {
    description: "No list contains an entry twice.",
    check: (data) => {
      const repair = "remove one";
      const twice = (record: Parameters<typeof at>[0], field: string, list: readonly unknown[] | null) =>
        repeated((list ?? []).map((entry) => JSON.stringify(entry))).map((entry) =>
          at(record, { field, fault: `contains ${entry.slice(0, 80)} twice`, repair }),
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
  "topics-and-places-once": reportRule("No record lists a topic or a place twice.", ({ topics, places }) =>
    (["topics", "places"] as const).flatMap((field) =>
      repeated<string>(field === "topics" ? topics : places).map((value) => ({
        field,
        fault: `contain ${value} twice`,
        repair: "remove one",
      })),
    ),
  ),
} satisfies Readonly<Record<string, DataRule>>;
