import { visitingSide } from "../inspect.ts";
import { nameKey, rotate } from "../names.ts";
import { at, type DataRule, reportRule } from "./rule.ts";

/** Rules on officials, their names and offices, and on who takes part. */
export const peopleRules = {
  "office-held": reportRule(
    "An official holds the office that a record gives, on the days of the record.",
    (report, data) =>
      report.participants.flatMap((participant, index) => {
        const field = `participants.${index}.office`;
        const official = data.officials.find(({ id }) => id === participant.official);
        if (official === undefined || participant.office === null) return [];
        const office = official.offices.find(({ id }) => id === participant.office);
        if (office === undefined) {
          return [
            {
              field,
              fault: `is no office of ${official.id}`,
              repair: "add it to the official with its source, or correct it",
            },
          ];
        }
        const tooEarly = office.start !== null && report.start.latest < office.start.earliest;
        const tooLate = office.end !== null && report.start.earliest > office.end.latest;
        if (!tooEarly && !tooLate) return [];
        return [
          {
            field,
            fault: `${office.id} was not held on the days of the record`,
            repair: "correct the office, its days or the start",
          },
        ];
      }),
  ),
  "person-or-office": reportRule(
    "A participant is an official, or somebody without a name who has a side and a titled office.",
    ({ participants }) =>
      participants.flatMap(({ official, side, office }, index) => {
        const isTitle = typeof office === "object" && office !== null;
        const named = official !== null && side === undefined && !isTitle;
        const unnamed = official === null && side !== undefined && isTitle;
        if (named || unnamed) return [];
        return [
          {
            field: `participants.${index}`,
            fault: "is neither an official nor a side with a titled office",
            repair: "give official and the id of an office, or side and the title of an office",
          },
        ];
      }),
  ),
  "roles-by-side": reportRule(
    "Heads and members belong to the visiting side and counterparts to the host; one head, nobody twice.",
    ({ host, participants }, data) => {
      const visitors = visitingSide(host);
      if (visitors === null) return [];
      const names = participants.map(({ official }) => official).filter((official) => official !== null);
      const heads = participants.filter(({ role }) => role === "head");
      return [
        ...participants.flatMap(({ official, side, role }, index) => {
          const ownSide = side ?? data.officials.find(({ id }) => id === official)?.side;
          const visits = role !== "counterpart";
          if (ownSide === undefined || (ownSide === visitors) === visits) return [];
          return [
            {
              field: `participants.${index}.role`,
              fault: `${role} is of the other side`,
              repair: "correct the role or the host",
            },
          ];
        }),
        ...(heads.length > 1
          ? [{ field: "participants", fault: "has two heads", repair: "let one lead and the others be members" }]
          : []),
        ...(new Set(names).size < names.length
          ? [{ field: "participants", fault: "has somebody twice", repair: "keep one of the two" }]
          : []),
      ];
    },
  ),
  "rank-of-a-head": reportRule("A stated rank is the rank of a head whom the record has.", ({ rank, participants }) =>
    rank === "unstated" || participants.some(({ role }) => role === "head")
      ? []
      : [{ field: "rank", fault: `is ${rank} and nobody leads`, repair: "add the head, or write unstated" }],
  ),
  "place-in-host": reportRule("The places of a record lie in the host country.", ({ host, places }, data) =>
    places
      .filter((id) => data.places.some((place) => place.id === id && place.country !== host))
      .map((id) => ({
        field: "places",
        fault: `${id} does not lie in ${host}`,
        repair: "correct the place or the host",
      })),
  ),
  "preferred-names": {
    description: "An official has a preferred name in English, and at most one in every language.",
    check: (data) =>
      data.officials.flatMap((official) => {
        const languages = official.spellings.filter(({ kind }) => kind === "preferred").map(({ language }) => language);
        const faults = [
          ...(languages.includes("en") ? [] : ["has no preferred English name"]),
          ...(new Set(languages).size < languages.length ? ["has two preferred names in a language"] : []),
        ];
        return faults.map((fault) =>
          at(official, { field: "spellings", fault, repair: "mark one spelling a language as preferred" }),
        );
      }),
  },
  "spelling-source-or-rule": {
    description: "A spelling has a source that prints it or a rule that derives it, and not both.",
    check: (data) =>
      data.officials.flatMap((official) =>
        official.spellings
          .filter(({ source, rule }) => (source === null) === (rule === null))
          .map(({ form }) =>
            at(official, {
              field: "spellings",
              fault: `${form} needs exactly one of source and rule`,
              repair: "give source or rule",
            }),
          ),
      ),
  },
  "names-tell-people-apart": {
    description: "No full name, folded as a look-up folds it, belongs to two officials.",
    check: (data) => {
      const bearers = new Map<string, string>();
      return data.officials.flatMap((official) =>
        official.spellings.flatMap(({ form }) =>
          [form, rotate(form, official.side)].flatMap((name) => {
            const other = bearers.get(nameKey(name));
            bearers.set(nameKey(name), official.id);
            if (other === undefined || other === official.id) return [];
            return [
              at(official, {
                field: "spellings",
                fault: `${form} is also a name of ${other}`,
                repair: "take the weaker of the two out",
              }),
            ];
          }),
        ),
      );
    },
  },
} as const satisfies Readonly<Record<string, DataRule>>;
