import { fieldsStated } from "../inspect.ts";
import { type DataRule, reportRule } from "./rule.ts";

/** Whether evidence for one field also supports another: `start` supports both of its bounds, and either bound supports `start`. */
function supportsField(one: string, field: string): boolean {
  return one === field || field.startsWith(`${one}.`) || one.startsWith(`${field}.`);
}

/** Rules on which fields the evidence supports. */
export const evidenceRules = {
  "evidence-for-every-field": reportRule(
    "A source supports every field that a record states, including each bound of its start.",
    (report) =>
      fieldsStated(report)
        .filter((field) => !report.evidence.some(({ supports }) => supports.some((one) => supportsField(one, field))))
        .map((field) => ({
          field,
          fault: "is stated, but no source supports it",
          repair: "add the field to supports of a source that states it, or remove the value",
        })),
  ),
  "evidence-only-for-stated-fields": reportRule(
    "No evidence or conflict names a field that the record does not state.",
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
          fault: "has evidence or a conflict, but is not stated",
          repair: "state it, or remove it from the evidence and conflicts",
        }));
    },
  ),
  "source-once": reportRule(
    "The evidence of a record lists each source once, and each field of a source once.",
    (report) => {
      const sources = report.evidence.map(({ source }) => source);
      const twice = sources.filter((source, index) => sources.indexOf(source) !== index);
      const repeated = report.evidence
        .filter(({ supports }) => new Set(supports).size < supports.length)
        .map(({ source }) => source);
      return [...twice, ...repeated].map((source) => ({
        field: "evidence",
        fault: `lists ${source} or one of its fields twice`,
        repair: "list the source once, with all its fields in one supports list",
      }));
    },
  ),
} satisfies Readonly<Record<string, DataRule>>;
