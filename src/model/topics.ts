import type { CodeDefinition } from "./codes.ts";
import { deepFreeze } from "./frozen.ts";

/** What the exchange was about: see {@link topics}. */
export type Topic =
  | "agriculture"
  | "commemoration"
  | "culture"
  | "defence"
  | "diplomacy"
  | "disaster"
  | "education"
  | "energy"
  | "environment"
  | "fisheries"
  | "forestry"
  | "health"
  | "industry"
  | "information-technology"
  | "intelligence"
  | "justice"
  | "media"
  | "natural-resources"
  | "parliament"
  | "party"
  | "public-security"
  | "regions"
  | "science"
  | "space"
  | "sport"
  | "tourism"
  | "trade"
  | "transport"
  | "women"
  | "youth";

/** What the exchange was about. */
export const topics: Readonly<Record<Topic, CodeDefinition>> = /* @__PURE__ */ deepFreeze({
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
});
