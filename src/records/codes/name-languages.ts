import { codeList } from "./code-list.ts";

/** The languages in which names are recorded, by BCP 47 tag. */
export const nameLanguageCodes = /* @__PURE__ */ codeList({
  type: "NameLanguage",
  meaning: "The languages in which names are recorded, by BCP 47 tag.",
  codes: {
    en: { label: { en: "English", fr: "Anglais" }, definition: { en: "English.", fr: "Anglais." } },
    fr: { label: { en: "French", fr: "Français" }, definition: { en: "French.", fr: "Français." } },
    ru: { label: { en: "Russian", fr: "Russe" }, definition: { en: "Russian.", fr: "Russe." } },
    ko: { label: { en: "Korean", fr: "Coréen" }, definition: { en: "Korean.", fr: "Coréen." } },
  },
});
