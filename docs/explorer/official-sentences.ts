import type { Correction } from "dprk-russia-exchanges/changes";
import type { DayRange } from "dprk-russia-exchanges/helpers";
import { daysText } from "./day-sentences.ts";
import type { Language } from "./model.ts";
import type { NameLanguage, SpellingKind } from "./sentences.ts";
import { words } from "./words.ts";

type NameForms = Readonly<Record<NameLanguage, string | null>>;

interface OfficeFacts {
  readonly title: Readonly<Record<Language, string>>;
  readonly start: DayRange | null;
  readonly end: DayRange | null;
}

interface SpellingFacts {
  readonly form: string;
  readonly language: NameLanguage;
  readonly kind: SpellingKind;
  readonly rule: string | null;
}

const nameLanguages: readonly NameLanguage[] = ["en", "fr", "ru", "ko"];

function nameSentences({ before, after }: Correction, language: Language) {
  const [old, now] = [before, after] as readonly NameForms[];
  return nameLanguages.map((one) => {
    const forms = [old?.[one] ?? null, now?.[one] ?? null] as const;
    return forms[0] !== forms[1] && words[language].sentences.nameNow(one, ...forms);
  });
}

function officeSentences({ before, after }: Correction, language: Language) {
  const say = words[language].sentences;
  const [old, now] = [before, after] as readonly (OfficeFacts | null)[];
  const title = (now ?? old)?.title[language] ?? "";
  if (!now) return [say.officeRemoved(title)];
  const changes = (["start", "end"] as const).map((which) => {
    const days = [daysText(old?.[which], language), daysText(now[which], language)] as const;
    return days[0] !== days[1] && say.officeDay(which, title, ...days);
  });
  if (!old) return [say.officeAdded(title), ...changes];
  const sentences = [old.title[language] !== title && say.officeTitle(old.title[language], title), ...changes];
  return sentences.some((sentence) => sentence !== false) ? sentences : [say.wording];
}

function spellingSentences({ before, after }: Correction, names: readonly NameForms[], language: Language) {
  const say = words[language].sentences;
  const [old, now] = [before, after] as readonly (SpellingFacts | null)[];
  const spelling = now ?? old;
  // The sentence about the name already says it.
  if (!spelling || (!(old && now) && names.some((forms) => forms[spelling.language] === spelling.form))) return [];
  if (!now) return [say.spellingRemoved(spelling.form, spelling.language)];
  if (!old) return [say.spellingAdded(now.form, now.language, now.kind)];
  if (old.kind !== now.kind) return [say.spellingNow(now.form, now.kind)];
  return [old.rule === now.rule ? say.other : say.spellingBasis(now.form, now.rule === null)];
}

/** Corrections to the names and offices of one official, as sentences. */
export function officialSentences(corrections: readonly Correction[], language: Language): readonly (string | false)[] {
  const names = corrections
    .filter(({ field }) => field === "name")
    .flatMap(({ before, after }) => [before, after] as readonly NameForms[]);
  return corrections.flatMap((correction) => {
    if (correction.field === "name") return nameSentences(correction, language);
    return correction.field.startsWith("offices")
      ? officeSentences(correction, language)
      : spellingSentences(correction, names, language);
  });
}
