import { channels, ranks, topics } from "../../../src/generated/codes.ts";
import { monthNames, namesDay } from "../days.ts";
import { familyNameOf } from "../names.ts";
import { at, type DataRule } from "./rule.ts";

const units =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );

const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const otherWords: Readonly<Record<number, readonly string[]>> = {
  3: ["third"],
  12: ["dozen", "twelfth"],
  24: ["two dozen"],
};

/** The ways in which an English text can write a number. */
function wordsFor(value: number): readonly string[] {
  const ten = tens[Math.floor(value / 10) - 2];
  const unit = units[(value < 20 ? value : value % 10) - 1];
  const word = value > 99 ? [] : [[ten, unit].filter((part) => part !== undefined).join("-")];
  return [String(value), ...word.filter((one) => one !== ""), ...(otherWords[value] ?? [])];
}

/** Rules on what a claim counts, and how its texts say so. */
export const claimRules = {
  "claim-ends-by-publication": {
    description: "The period of a claim ends no later than the day its source was published.",
    check: ({ claims, sources }) =>
      claims.flatMap((claim) => {
        const published = sources.find(({ id }) => id === claim.source)?.published;
        if (claim.scope === null || !published || claim.scope.to <= published.latest) return [];
        const fault = `is ${claim.scope.to}, but the source was published by ${published.latest}`;
        return [at(claim, { field: "scope.to", fault, repair: "end the period on the day the source was published" })];
      }),
  },
  "claim-texts-state-rule": {
    description:
      "The texts or the id of a claim state its figure, comparison and first month, and any rank, channel, topic and head it counts by.",
    check: ({ claims, officials }) =>
      claims.flatMap((claim) => {
        const { scope, value, comparison } = claim;
        const texts = `${claim.definition.en} ${claim.reading.en}`;
        const all = `${claim.id.replaceAll("-", " ")} ${texts}`;
        const says = (...words: readonly string[]) => words.some((word) => new RegExp(`\\b${word}\\b`, "i").test(all));
        const found = (field: string, fault: string) =>
          at(claim, { field, fault, repair: "say it in the definition or the reading, or correct the rule" });
        const name = (id: string) =>
          officials.find((official) => official.id === id)?.spellings.filter(({ language }) => language === "en") ?? [];
        const side = officials.find(({ id }) => id === scope?.head)?.side ?? "RU";
        const month = monthNames[Number(scope?.from.slice(5, 7)) - 1] ?? "";
        return [
          ...(says(...wordsFor(value).flatMap((word) => [word, `${word}th`, word.replace("-", " ")]))
            ? []
            : [found("value", `${value} is not in the texts`)]),
          ...(comparison === "more-than" && !says("more than", "at least")
            ? [found("comparison", `is ${comparison}, but the texts do not say so`)]
            : []),
          ...(scope === null ||
          says(`${month} ${scope.from.slice(0, 4)}`, ...(month === "January" ? [scope.from.slice(0, 4)] : []))
            ? []
            : [found("scope.from", `${month} ${scope.from.slice(0, 4)} is not in the texts`)]),
          ...(scope?.lowestRank && !says(scope.lowestRank) && !says(ranks[scope.lowestRank].en)
            ? [found("scope.lowestRank", `${scope.lowestRank} is not in the texts`)]
            : []),
          ...(scope?.channels ?? [])
            .filter((channel) => !says(channels[channel].en))
            .map((channel) => found("scope.channels", `${channel} is not in the texts`)),
          ...(scope?.topics ?? [])
            .filter((topic) => !says(topics[topic].en))
            .map((topic) => found("scope.topics", `${topic} is not in the texts`)),
          ...(scope?.head && !name(scope.head).some(({ form }) => says(familyNameOf(form, side)))
            ? [found("scope.head", `${scope.head} is not in the texts`)]
            : []),
        ];
      }),
  },
  "claim-scope": {
    description:
      "A claim starts on the first of a month and ends when its source was published, unless its texts name other days; its hosts are KP or RU.",
    check: ({ claims, sources }) =>
      claims.flatMap((claim) => {
        const { scope } = claim;
        if (scope === null) return [];
        const found = (field: string, fault: string) => [
          at(claim, { field, fault, repair: "correct the rule of the claim" }),
        ];
        if (scope.from > scope.to) return found("scope", "ends before it begins");
        const published = sources.find(({ id }) => id === claim.source)?.published ?? null;
        const texts = `${claim.definition.en} ${claim.reading.en}`;
        if (!scope.from.endsWith("-01") && !namesDay(texts, scope.from)) {
          return found("scope.from", `${scope.from} is not the first of a month, and neither text names it`);
        }
        if (published !== null && scope.to < published.earliest && !namesDay(texts, scope.to)) {
          return found("scope.to", `${scope.to} is before the source was published, and neither text names it`);
        }
        const other = scope.hosts?.find((host) => host !== "KP" && host !== "RU");
        return other === undefined ? [] : found("scope.hosts", `${other} is neither KP nor RU`);
      }),
  },
} satisfies Readonly<Record<string, DataRule>>;
