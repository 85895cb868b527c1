import { headsOf, visitingSide } from "../inspect.ts";
import { familyNameOf, hasWord, namesOf } from "../names.ts";
import { type DataRule, reportRule } from "./rule.ts";

/** Rules on who takes part, who leads, and what texts and plans say about them. */
export const participantRules = {
  "title-names-the-head": reportRule(
    "A title that names a participant names the head, if the head is known.",
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
              fault: `names ${others[0]?.official} but not the head`,
              repair: "name the head of the delegation",
            },
          ];
    },
  ),
  "head-in-summary": reportRule("The summary names the head, if the head is known.", (report, data) => {
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
            repair: "name the head of the delegation",
          },
        ];
  }),
  "office-given": reportRule(
    "A participant who is an official with offices has one of them as office.",
    ({ participants }, data) =>
      participants.flatMap(({ official: id, office }, index) =>
        office === null && data.officials.some((official) => official.id === id && official.offices.length > 0)
          ? [
              {
                field: `participants.${index}.office`,
                fault: `is missing, but ${id} has offices`,
                repair: "give the id of the office held at the time",
              },
            ]
          : [],
      ),
  ),
  "plan-names-people": reportRule(
    "A plan whose text names people lists officials, and each of them is named in the text or takes part in an exchange of that month.",
    ({ plans, participants, file }, data) => {
      const people = namesOf(data);
      // A plan may announce several delegations in one month.
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
            ? [{ field, fault: `do not include ${named.join(" and ")}, named in the text`, repair: "add the ids" }]
            : []),
          ...strangers.map((id) => ({
            field,
            fault: `${id} neither takes part nor is named in the text`,
            repair: "name the person in the text, or remove the id",
          })),
        ];
      });
    },
  ),
  "office-held": reportRule(
    "A participant held the office that the record gives at the time of the exchange.",
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
              fault: `is not an office of ${official.id}`,
              repair: "correct the id, or add the office to the official with its source",
            },
          ];
        }
        const tooEarly = office.start !== null && report.start.latest < office.start.earliest;
        const tooLate = office.end !== null && report.start.earliest > office.end.latest;
        if (!tooEarly && !tooLate) return [];
        return [
          {
            field,
            fault: `${office.id} was not held at the time of the exchange`,
            repair: "correct the office, its dates or the start",
          },
        ];
      }),
  ),
  "person-or-office": reportRule(
    "A participant is either an official, or an unnamed person with a side and the title of an office.",
    ({ participants }) =>
      participants.flatMap(({ official, side, office }, index) => {
        const isTitle = typeof office === "object" && office !== null;
        const named = official !== null && side === undefined && !isTitle;
        const unnamed = official === null && side !== undefined && isTitle;
        if (named || unnamed) return [];
        return [
          {
            field: `participants.${index}`,
            fault: "is neither an official nor an unnamed person with a side and a title",
            repair: "give official and an office id, or side and the title of the office",
          },
        ];
      }),
  ),
  "roles-by-side": reportRule(
    "Heads and members are from the visiting side and counterparts from the host; there is at most one head, and nobody is listed twice.",
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
              fault: `is ${role}, but the participant is from the other side`,
              repair: "correct the role or the host",
            },
          ];
        }),
        ...(heads.length > 1
          ? [
              {
                field: "participants",
                fault: "have more than one head",
                repair: "keep one head, and make the others members",
              },
            ]
          : []),
        ...(new Set(names).size < names.length
          ? [{ field: "participants", fault: "list an official twice", repair: "remove one entry" }]
          : []),
      ];
    },
  ),
} satisfies Readonly<Record<string, DataRule>>;
