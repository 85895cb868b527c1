import { fieldsStated } from "../inspect.ts";
import { type DataRule, reportRule } from "./rule.ts";

/** Whether evidence for a field is evidence for another: `start` stands for both of its bounds, and either bound for it. */
function supportsField(one: string, field: string): boolean {
  return one === field || field.startsWith(`${one}.`) || one.startsWith(`${field}.`);
}

/** Rules on what supports what. */
export const evidenceRules = {
  "evidence-for-every-field": reportRule(
    "Every field that a record states, and each bound of its start, is supported by a source.",
    (report) =>
      fieldsStated(report)
        .filter((field) => !report.evidence.some(({ supports }) => supports.some((one) => supportsField(one, field))))
        .map((field) => ({
          field,
          fault: "is stated and no source supports it",
          repair: "add the field to the evidence of a source that says so, or take the statement out",
        })),
  ),
  "no-evidence-for-nothing": reportRule(
    "No source supports or contradicts a field that the record does not state.",
    (report) => {
      const stated = fieldsStated(report);
      const named = [
        ...report.evidence.flatMap(({ supports }) => supports),
        ...report.conflicts.map(({ field }) => field),
      ];
      return [...new Set(named)]
        .filter((field) => !stated.includes(field))
        .map((field) => ({
          field,
          fault: "has evidence and is not stated",
          repair: "state it, or take it out of the evidence",
        }));
    },
  ),
  "source-once": reportRule("A source stands once in the evidence of a record, with every field once.", (report) => {
    const sources = report.evidence.map(({ source }) => source);
    const twice = sources.filter((source, index) => sources.indexOf(source) !== index);
    const repeated = report.evidence
      .filter(({ supports }) => new Set(supports).size < supports.length)
      .map(({ source }) => source);
    return [...twice, ...repeated].map((source) => ({
      field: "evidence",
      fault: `${source} or one of its fields stands twice`,
      repair: "put all fields of a source in one list, each once",
    }));
  }),
} as const satisfies Readonly<Record<string, DataRule>>;
