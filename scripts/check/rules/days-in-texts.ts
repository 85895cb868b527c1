import type { AuthoredReport } from "../../read/authored.ts";
import { daysApart, monthNames, namesDay } from "../days.ts";
import { textsOf } from "./languages.ts";
import { type DataRule, reportRule } from "./rule.ts";

/** The days that an English text names without a year, in the year of the day `near`. */
function daysNamed(text: string, near: string): readonly string[] {
  return [...text.matchAll(new RegExp(`\\b(\\d{1,2}) (${monthNames.join("|")})(?! \\d{4})`, "g"))].map(
    ([, date = "", month = ""]) => {
      const number = String(monthNames.indexOf(month) + 1).padStart(2, "0");
      return `${near.slice(0, 4)}-${number}-${date.padStart(2, "0")}`;
    },
  );
}

/** The full dates that an English text names. */
function datesIn(text: string): readonly string[] {
  const found = text.matchAll(new RegExp(`\\b(\\d{1,2}) (${monthNames.join("|")}) (\\d{4})\\b`, "g"));
  return [...found].map(([, day = "", month = "", year = ""]) => {
    const number = String(monthNames.indexOf(month) + 1).padStart(2, "0");
    return `${year}-${number}-${day.padStart(2, "0")}`;
  });
}

function textOf({ summary, outcomes }: AuthoredReport): string {
  return [summary.en, ...outcomes.map(({ en }) => en)].join(" ");
}

/** Rules on the days that the texts of a record name. */
export const dayTextRules = {
  "start-in-summary": reportRule("If the day of arrival is known, the summary names it.", ({ start, summary }) =>
    start.basis !== "source" || start.earliest !== start.latest || namesDay(summary.en, start.latest)
      ? []
      : [
          {
            field: "start",
            fault: `${start.latest} is not in the summary`,
            repair: "name the day in the summary, or correct the start",
          },
        ],
  ),
  "end-in-text": reportRule("If the day of departure is known, the summary or an outcome names it.", (report) =>
    report.end === null || report.end.earliest !== report.end.latest || namesDay(textOf(report), report.end.latest)
      ? []
      : [
          {
            field: "end",
            fault: `${report.end.latest} is not in the summary or the outcomes`,
            repair: "name the day there, or correct the end",
          },
        ],
  ),
  "last-seen-in-text": reportRule(
    "The summary or an outcome names the day on which a delegation was last seen.",
    (report) =>
      report.lastSeen === null || namesDay(textOf(report), report.lastSeen)
        ? []
        : [
            {
              field: "lastSeen",
              fault: `${report.lastSeen} is not in the summary or the outcomes`,
              repair: "name the day there, or correct lastSeen",
            },
          ],
  ),
  "days-during-stay": reportRule(
    "A day that an outcome names is within the stay or more than two weeks away from it.",
    ({ start, end, outcomes }) =>
      end === null
        ? []
        : outcomes.flatMap(({ en }, index) =>
            daysNamed(en, start.latest)
              .filter((day) => day < start.earliest || day > end.latest)
              .filter((day) => Math.min(daysApart(day, start.earliest), daysApart(day, end.latest)) <= 14)
              .map((day) => ({
                field: `outcomes.${index}`,
                fault: `names ${day}, outside the stay`,
                repair: "correct the day, the start or the end",
              })),
          ),
  ),
  "stay-in-summary": reportRule(
    "A period in the summary that begins on the day of the start ends on the day of the end, and vice versa.",
    ({ start, end, summary }) => {
      if (end === null || start.earliest !== start.latest || end.earliest !== end.latest) return [];
      const month = monthNames[Number(end.latest.slice(5, 7)) - 1] ?? "";
      const [first, last] = [start, end].map(({ latest }) => Number(latest.slice(8)));
      const periods = [...summary.en.matchAll(new RegExp(`(\\d{1,2}) to (\\d{1,2}) ${month}`, "g"))];
      return periods
        .filter(([, from, to]) => (Number(from) === first) !== (Number(to) === last))
        .map(([period]) => ({
          field: "summary",
          fault: `says ${period}, but the stay is from ${start.latest} to ${end.latest}`,
          repair: "correct the summary, the start or the end",
        }));
    },
  ),
  "dates-near-start": reportRule(
    "A full date in a summary or an outcome is within 45 days of the start or, like that of a treaty, at least 400 days away.",
    (report) =>
      textsOf(report)
        .filter(([field]) => field === "summary" || field.startsWith("outcomes"))
        .flatMap(([field, { en }]) =>
          datesIn(en)
            .filter((day) => {
              const distance = Math.min(daysApart(day, report.start.earliest), daysApart(day, report.start.latest));
              return distance > 45 && distance < 400;
            })
            .map((day) => ({
              field,
              fault: `names ${day}, too far from the start`,
              repair: "correct the date or the start",
            })),
        ),
  ),
} satisfies Readonly<Record<string, DataRule>>;
