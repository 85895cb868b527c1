import type { Kind } from "../../../src/records/kinds.ts";
import { citedSources, kinds, referencesOf, reportsOf } from "../inspect.ts";
import { at, type DataRule, reportRule } from "./rule.ts";

/** Rules on ids and references between records. */
export const referenceRules = {
  "unique-ids": {
    description: "No two records of a kind share an id, and no unconfirmed report has the id of an exchange.",
    check: (data) => {
      const groups = [[...data.exchanges, ...data.unconfirmed], ...kinds.map((kind) => data[kind])];
      return groups.flatMap((records) => {
        const seen = new Set<string>();
        return records.flatMap((record) => {
          if (!seen.has(record.id)) {
            seen.add(record.id);
            return [];
          }
          return [
            at(record, { field: "id", fault: "is already in use", repair: "give one of the records another id" }),
          ];
        });
      });
    },
  },
  "references-resolve": {
    description: "Every id that a record refers to exists.",
    check: (data) => {
      const ids = new Map(kinds.map((kind) => [kind, new Set(data[kind].map(({ id }) => id))]));
      const missing = (kind: Kind, id: string) => !ids.get(kind)?.has(id);
      const repair = "correct the id, or add the record";
      const reports = reportsOf(data).flatMap((report) =>
        referencesOf(report)
          .filter(({ kind, id }) => missing(kind, id))
          .map(({ field, kind, id }) => at(report, { field, fault: `${id} is not among the ${kind}`, repair })),
      );
      const people = data.officials.flatMap((official) =>
        [...official.spellings, ...official.offices, ...(official.patronymic === null ? [] : [official.patronymic])]
          .filter(({ source }) => source !== null && missing("sources", source))
          .map(({ source }) => at(official, { field: "source", fault: `${source} is not among the sources`, repair })),
      );
      const claims = data.claims.flatMap((claim) => {
        const head = claim.scope?.head;
        return [
          ...(missing("sources", claim.source)
            ? [at(claim, { field: "source", fault: `${claim.source} is not among the sources`, repair })]
            : []),
          ...(head !== undefined && head !== null && missing("officials", head)
            ? [at(claim, { field: "scope.head", fault: `${head} is not among the officials`, repair })]
            : []),
        ];
      });
      return [...reports, ...people, ...claims];
    },
  },
  "everything-used": {
    description:
      "Every place and source is used, and every official takes part in a record or has a spelling from a source that a record cites.",
    check: (data) => {
      const reports = reportsOf(data);
      const places = new Set(reports.flatMap((report) => report.places));
      const sources = citedSources(data);
      const cited = new Set(reports.flatMap((report) => report.evidence.map(({ source }) => source)));
      const involved = new Set(
        reports.flatMap((report) =>
          referencesOf(report)
            .filter(({ kind }) => kind === "officials")
            .map(({ id }) => id),
        ),
      );
      const repair = "use it in a record, or remove it";
      return [
        ...data.places
          .filter(({ id }) => !places.has(id))
          .map((place) => at(place, { field: "id", fault: "is not the place of any record", repair })),
        ...data.sources
          .filter(({ id }) => !sources.has(id))
          .map((source) => at(source, { field: "id", fault: "is not cited by any record", repair })),
        ...data.officials
          .filter(
            ({ id, spellings }) =>
              !involved.has(id) && !spellings.some(({ source }) => source !== null && cited.has(source)),
          )
          .map((official) =>
            at(official, {
              field: "id",
              fault: "does not take part in any record, and no source cited by a record names this person",
              repair,
            }),
          ),
      ];
    },
  },
  "related-to-another": reportRule("A record is not related to itself.", ({ id, related }) =>
    related.includes(id)
      ? [{ field: "related", fault: "contains the record itself", repair: "remove its own id" }]
      : [],
  ),
  "items-without-gap": {
    description: "The items of a published list are numbered from 1 in each month, without gaps.",
    check: (data) => {
      const numbers = new Map<string, Set<number>>();
      for (const { reportedItems } of data.exchanges) {
        for (const { source, item } of reportedItems) {
          const [month = "", number = ""] = item.split("/");
          const key = `${source} ${month}`;
          numbers.set(key, (numbers.get(key) ?? new Set()).add(Number(number)));
        }
      }
      return [...numbers].flatMap(([key, found]) =>
        [...found]
          .filter((number) => number > found.size || number < 1)
          .map((number) => ({
            file: "data/exchanges",
            record: key,
            field: "reportedItems",
            fault: `item ${number} follows a gap`,
            repair: "correct the number, or add the exchange for the missing item",
          })),
      );
    },
  },
} satisfies Readonly<Record<string, DataRule>>;
