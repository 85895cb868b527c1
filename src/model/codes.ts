import { deepFreeze } from "./frozen.ts";

/**
 * What one code of a closed list means.
 *
 * The lists of this module are the whole vocabulary of the dataset. Adding or removing a code is a major change of version.
 */
export interface CodeDefinition {
  /** Short English label, for a table or a filter. */
  readonly en: string;
  /** Short French label. */
  readonly fr: string;
  /** When an editor gives this code, in one English sentence. */
  readonly definition: string;
}

/** One of the two sides, by ISO 3166-1 alpha-2 code: see {@link sides}. */
export type Side = "KP" | "RU";

/** The two sides, by ISO 3166-1 alpha-2 code. */
export const sides: Readonly<Record<Side, CodeDefinition>> = /* @__PURE__ */ deepFreeze({
  KP: { en: "North Korea", fr: "Corée du Nord", definition: "The Democratic People's Republic of Korea." },
  RU: { en: "Russia", fr: "Russie", definition: "The Russian Federation." },
});

/** Which way the delegation travelled: see {@link directions}. */
export type Direction = "dprk-to-russia" | "russia-to-dprk" | "third-country";

/** Which way the delegation travelled. */
export const directions: Readonly<Record<Direction, CodeDefinition>> = /* @__PURE__ */ deepFreeze({
  "dprk-to-russia": {
    en: "North Korea to Russia",
    fr: "De Corée du Nord en Russie",
    definition: "A North Korean delegation travelled to Russia.",
  },
  "russia-to-dprk": {
    en: "Russia to North Korea",
    fr: "De Russie en Corée du Nord",
    definition: "A Russian delegation travelled to North Korea.",
  },
  "third-country": {
    en: "Met in a third country",
    fr: "Rencontre dans un pays tiers",
    definition: "Both sides travelled and met in another country.",
  },
});

/** The line along which the two sides met: see {@link channels}. */
export type Channel =
  | "government"
  | "party"
  | "parliament"
  | "military"
  | "regional"
  | "agency"
  | "society"
  | "unstated";

/** The line along which the two sides met: what the visiting delegation belongs to. */
export const channels: Readonly<Record<Channel, CodeDefinition>> = /* @__PURE__ */ deepFreeze({
  government: {
    en: "Government",
    fr: "Gouvernement",
    definition: "Head of state, cabinet, ministries and the state committees that belong to the cabinet.",
  },
  party: {
    en: "Party",
    fr: "Parti",
    definition: "A political party or one of its committees, when its members travel for the party.",
  },
  parliament: {
    en: "Parliament",
    fr: "Parlement",
    definition: "A chamber, its speaker, its committees or its groups of friendship.",
  },
  military: {
    en: "Armed forces",
    fr: "Forces armées",
    definition: "The defence ministry, the general staff, the services and their academies.",
  },
  regional: {
    en: "Regions and cities",
    fr: "Régions et villes",
    definition: "The authorities of a region, a province or a city.",
  },
  agency: {
    en: "State body",
    fr: "Organisme d'État",
    definition:
      "A state body outside the cabinet: intelligence service, prosecution, academy, news agency, state company.",
  },
  society: {
    en: "Society",
    fr: "Société",
    definition: "Mass organisations, universities and other bodies that are no part of the state or of a party.",
  },
  unstated: {
    en: "Not stated",
    fr: "Non précisé",
    definition: "The sources do not tell what the delegation belonged to.",
  },
});

/** The rank of the head of the visiting delegation: see {@link ranks}. */
export type Rank =
  | "head-of-state"
  | "head-of-government"
  | "speaker"
  | "deputy"
  | "minister"
  | "regional-head"
  | "vice-minister"
  | "senior-official"
  | "other"
  | "unstated";

/**
 * The rank of the head of the visiting delegation, in descending order; `unstated` stands last and has no place in the order.
 *
 * The highest office that the sources give for the head decides; in a third country, the higher of the two heads.
 */
export const ranks: Readonly<Record<Rank, CodeDefinition>> = /* @__PURE__ */ deepFreeze({
  "head-of-state": {
    en: "Head of state",
    fr: "Chef d'État",
    definition: "The person who leads the state: the President of Russia, the President of State Affairs of the DPRK.",
  },
  "head-of-government": {
    en: "Head of government",
    fr: "Chef du gouvernement",
    definition: "The prime minister or premier.",
  },
  speaker: {
    en: "Speaker of a chamber",
    fr: "Président d'une chambre",
    definition: "The chair of a chamber of parliament.",
  },
  deputy: {
    en: "Deputy of one of these",
    fr: "Adjoint de l'un d'eux",
    definition: "A deputy prime minister, deputy speaker, or deputy chair of a body that the head of state chairs.",
  },
  minister: {
    en: "Minister",
    fr: "Ministre",
    definition:
      "A minister, the head of a body of that level (state committee, security council, intelligence service) or a secretary of a ruling party's central committee.",
  },
  "regional-head": {
    en: "Head of a region",
    fr: "Chef d'une région",
    definition: "A governor, or the head of a province or a city.",
  },
  "vice-minister": {
    en: "Vice-minister",
    fr: "Vice-ministre",
    definition: "A vice-minister, or the deputy head of a body of a minister's level.",
  },
  "senior-official": {
    en: "Senior official",
    fr: "Haut responsable",
    definition:
      "The head of a department, of an agency below the ministries, of an academy, of a university or of a mass organisation; a member of a region's government.",
  },
  other: {
    en: "Other",
    fr: "Autre",
    definition: "Another stated rank, such as a member of parliament or a deputy of a senior official.",
  },
  unstated: {
    en: "Not stated",
    fr: "Non précisé",
    definition: "The sources do not tell who led the delegation or which office the head held.",
  },
});
