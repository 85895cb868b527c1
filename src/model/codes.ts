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

type CodeList = Readonly<Record<string, CodeDefinition>>;

/** The two sides, by ISO 3166-1 alpha-2 code. */
export const sides = {
  KP: { en: "North Korea", fr: "Corée du Nord", definition: "The Democratic People's Republic of Korea." },
  RU: { en: "Russia", fr: "Russie", definition: "The Russian Federation." },
} as const satisfies CodeList;

/** One of the two sides, by ISO 3166-1 alpha-2 code: see {@link sides}. */
export type Side = keyof typeof sides;

/** Which way the delegation travelled. */
export const directions = {
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
} as const satisfies CodeList;

/** Which way the delegation travelled: see {@link directions}. */
export type Direction = keyof typeof directions;

/** The line along which the two sides met: what the visiting delegation belongs to. */
export const channels = {
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
    definition: "Mass organisations, universities, chambers of commerce and companies.",
  },
  unstated: {
    en: "Not stated",
    fr: "Non précisé",
    definition: "The sources do not tell what the delegation belonged to.",
  },
} as const satisfies CodeList;

/** The line along which the two sides met: see {@link channels}. */
export type Channel = keyof typeof channels;

/** The rank of the head of the visiting delegation, in descending order; `unstated` stands last and has no place in the order. */
export const ranks = {
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
      "A minister, or the head of a body of that level: state committee, security council, intelligence service, party secretary.",
  },
  "regional-head": {
    en: "Head of a region",
    fr: "Chef d'une région",
    definition: "A governor, or the chair of a provincial or city committee.",
  },
  "vice-minister": {
    en: "Vice-minister",
    fr: "Vice-ministre",
    definition: "A vice-minister, or the deputy head of a body of a minister's level.",
  },
  "senior-official": {
    en: "Senior official",
    fr: "Haut responsable",
    definition: "A head of department, of an agency below the ministries, of an academy or of a mass organisation.",
  },
  other: {
    en: "Other",
    fr: "Autre",
    definition: "A stated rank below all of these.",
  },
  unstated: {
    en: "Not stated",
    fr: "Non précisé",
    definition: "The sources do not tell who led the delegation or which office the head held.",
  },
} as const satisfies CodeList;

/** The rank of the head of the visiting delegation: see {@link ranks}. */
export type Rank = keyof typeof ranks;

/** What the exchange was about. */
export const topics = {
  agriculture: { en: "Agriculture", fr: "Agriculture", definition: "Crops, livestock, plant health, farm research." },
  commemoration: {
    en: "Commemoration",
    fr: "Commémoration",
    definition: "Anniversaries, wreaths, parades, monuments.",
  },
  culture: { en: "Culture", fr: "Culture", definition: "Ministries of culture, forums, museums, concerts." },
  defence: { en: "Defence", fr: "Défense", definition: "Armed forces, arms, military education." },
  diplomacy: {
    en: "Diplomacy",
    fr: "Diplomatie",
    definition: "Relations between the two states, treaties, foreign ministries.",
  },
  disaster: {
    en: "Disaster response",
    fr: "Gestion des catastrophes",
    definition: "Civil protection and emergencies.",
  },
  education: { en: "Education", fr: "Éducation", definition: "Schools, universities, teaching of languages." },
  energy: { en: "Energy", fr: "Énergie", definition: "Electricity, oil, gas, coal." },
  environment: { en: "Environment", fr: "Environnement", definition: "Nature, animals, protected areas." },
  fisheries: { en: "Fisheries", fr: "Pêche", definition: "Fishing and aquaculture." },
  forestry: { en: "Forestry", fr: "Sylviculture", definition: "Forests and timber." },
  health: { en: "Health", fr: "Santé", definition: "Medicine, hospitals, medical supplies." },
  industry: { en: "Industry", fr: "Industrie", definition: "Factories, machines, construction." },
  "information-technology": {
    en: "Information technology",
    fr: "Technologies de l'information",
    definition: "Computing, communications and digital services.",
  },
  intelligence: { en: "Intelligence", fr: "Renseignement", definition: "Foreign and state security services." },
  justice: { en: "Justice", fr: "Justice", definition: "Courts, prosecutors, ministries of justice." },
  media: { en: "Media", fr: "Médias", definition: "News agencies, broadcasters, press." },
  "natural-resources": {
    en: "Natural resources",
    fr: "Ressources naturelles",
    definition: "Geology, mining, water.",
  },
  parliament: { en: "Parliament", fr: "Parlement", definition: "Relations between the chambers." },
  party: { en: "Party", fr: "Parti", definition: "Relations between political parties." },
  "public-security": { en: "Public security", fr: "Sécurité publique", definition: "Police, borders, public order." },
  regions: { en: "Regions", fr: "Régions", definition: "Ties between regions and between cities." },
  science: { en: "Science", fr: "Science", definition: "Research, academies, technology." },
  space: { en: "Space", fr: "Espace", definition: "Launchers, satellites, cosmodromes." },
  sport: { en: "Sport", fr: "Sport", definition: "Sports ministries, competitions, teams." },
  tourism: { en: "Tourism", fr: "Tourisme", definition: "Travel agencies, resorts, visits by tourists." },
  trade: {
    en: "Trade and economy",
    fr: "Commerce et économie",
    definition: "Trade, investment, the intergovernmental commission.",
  },
  transport: { en: "Transport", fr: "Transports", definition: "Railways, roads, bridges, aviation, shipping." },
  women: { en: "Women", fr: "Femmes", definition: "Women's organisations." },
  youth: { en: "Youth", fr: "Jeunesse", definition: "Youth organisations, camps, festivals." },
} as const satisfies CodeList;

/** What the exchange was about: see {@link topics}. */
export type Topic = keyof typeof topics;
