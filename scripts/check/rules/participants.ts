import { headsOf, visitingSide } from "../inspect.ts";
import { familyNameOf, hasWord, namesOf } from "../names.ts";
import { type DataRule, reportRule } from "./rule.ts";

/** Rules on who takes part, who leads, and what the texts and the plans say of them. */
export const participantRules = {
  "title-names-the-head": reportRule(
    "A title that names somebody who takes part names the head, where the sources do.",
    ({ title, participants }, data) => {
      const named = namesOf(data)
        .filter(({ en }) => hasWord(title.en, en))
        .map(({ id }) => id);
      const heads = participants.filter(({ role, official }) => role === "head" && official !== null);
      const others = participants.filter(({ role, official }) => role !== "head" && named.includes(official ?? ""));
      const isHeadNamed = heads.length === 0 || heads.some(({ official }) => named.includes(official ?? ""));
      return others.length === 0 || isHeadNamed
        ? []
        : [
            {
              field: "title",
              fault: `names ${others[0]?.official} and not the head`,
              repair: "name who led the delegation",
            },
          ];
    },
  ),
  "head-in-summary": reportRule("The summary names the head.", (report, data) => {
    const heads = data.officials.filter(({ id }) => headsOf(report).includes(id));
    const named = heads.some(({ side, spellings }) =>
      spellings.some(({ form }) => report.summary.en.includes(familyNameOf(form, side))),
    );
    return heads.length === 0 || named
      ? []
      : [
          {
            field: "summary",
            fault: `does not name ${headsOf(report).join(" or ")}`,
            repair: "say who led the delegation",
          },
        ];
  }),
  "office-given": reportRule("Who takes part by name and has offices gives one of them.", ({ participants }, data) =>
    participants.flatMap(({ official: id, office }, index) =>
      office === null && data.officials.some((official) => official.id === id && official.offices.length > 0)
        ? [
            {
              field: `participants.${index}.office`,
              fault: `${id} has offices and gives none`,
              repair: "give the office held at the time",
            },
          ]
        : [],
    ),
  ),
  "plan-names-people": reportRule(
    "A plan whose text names people lists officials, and each of them takes part in an exchange of the month or is named in the text.",
    ({ plans, participants, file }, data) => {
      const people = namesOf(data);
      // A plan may announce several delegations of one month.
      const sameMonth = data.exchanges.filter((exchange) => exchange.file === file);
      const travellers = [participants, ...sameMonth.map((exchange) => exchange.participants)]
        .flat()
        .map(({ official }) => official);
      return plans.flatMap(({ text, officials }, index) => {
        const field = `plans.${index}.officials`;
        const named = people.filter(({ en }) => hasWord(text.en, en)).map(({ id }) => id);
        const strangers = officials.filter((id) => named.length > 0 && !named.includes(id) && !travellers.includes(id));
        return [
          ...(officials.length === 0 && named.length > 0
            ? [{ field, fault: `lack ${named.join(" and ")}, whom the text names`, repair: "add them" }]
            : []),
          ...strangers.map((id) => ({
            field,
            fault: `${id} neither takes part nor is named in the text`,
            repair: "name the person in the text, or take the id out",
          })),
        ];
      });
    },
  ),
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
} as const satisfies Readonly<Record<string, DataRule>>;
