import { codeList } from "./code-list.ts";

/** What the exchange was about. */
export const topicCodes = /* @__PURE__ */ codeList({
  type: "Topic",
  labels: "topics",
  meaning: "What the exchange was about.",
  codes: {
    agriculture: {
      label: { en: "Agriculture", fr: "Agriculture" },
      definition: {
        en: "Crops, livestock, plant health, farm research.",
        fr: "Cultures, élevage, santé des végétaux, recherche agricole.",
      },
    },
    commemoration: {
      label: { en: "Commemoration", fr: "Commémoration" },
      definition: {
        en: "Anniversaries, wreaths, parades, monuments.",
        fr: "Anniversaires, gerbes, défilés, monuments.",
      },
    },
    culture: {
      label: { en: "Culture", fr: "Culture" },
      definition: {
        en: "Ministries of culture, forums, museums, concerts.",
        fr: "Ministères de la Culture, forums, musées, concerts.",
      },
    },
    defence: {
      label: { en: "Defence", fr: "Défense" },
      definition: {
        en: "Armed forces, arms, military education.",
        fr: "Forces armées, armement, enseignement militaire.",
      },
    },
    diplomacy: {
      label: { en: "Diplomacy", fr: "Diplomatie" },
      definition: {
        en: "Relations between the two states, treaties, foreign ministries.",
        fr: "Relations entre les deux États, traités, ministères des Affaires étrangères.",
      },
    },
    disaster: {
      label: { en: "Disaster response", fr: "Gestion des catastrophes" },
      definition: { en: "Civil protection and emergencies.", fr: "Protection civile et situations d’urgence." },
    },
    education: {
      label: { en: "Education", fr: "Éducation" },
      definition: {
        en: "Schools, universities, language teaching.",
        fr: "Écoles, universités, enseignement des langues.",
      },
    },
    energy: {
      label: { en: "Energy", fr: "Énergie" },
      definition: { en: "Electricity, oil, gas, coal.", fr: "Électricité, pétrole, gaz, charbon." },
    },
    environment: {
      label: { en: "Environment", fr: "Environnement" },
      definition: { en: "Nature, animals, protected areas.", fr: "Nature, animaux, espaces protégés." },
    },
    fisheries: {
      label: { en: "Fisheries", fr: "Pêche" },
      definition: { en: "Fishing and aquaculture.", fr: "Pêche et aquaculture." },
    },
    forestry: {
      label: { en: "Forestry", fr: "Sylviculture" },
      definition: { en: "Forests and timber.", fr: "Forêts et bois." },
    },
    health: {
      label: { en: "Health", fr: "Santé" },
      definition: { en: "Medicine, hospitals, medical supplies.", fr: "Médecine, hôpitaux, fournitures médicales." },
    },
    industry: {
      label: { en: "Industry", fr: "Industrie" },
      definition: { en: "Factories, machines, construction.", fr: "Usines, machines, construction." },
    },
    "information-technology": {
      label: { en: "Information technology", fr: "Technologies de l’information" },
      definition: {
        en: "Computing, communications and digital services.",
        fr: "Informatique, communications et services numériques.",
      },
    },
    intelligence: {
      label: { en: "Intelligence", fr: "Renseignement" },
      definition: {
        en: "Foreign and state security services.",
        fr: "Services de renseignement extérieur et de sûreté de l’État.",
      },
    },
    justice: {
      label: { en: "Justice", fr: "Justice" },
      definition: {
        en: "Courts, prosecutors, ministries of justice.",
        fr: "Tribunaux, parquets, ministères de la Justice.",
      },
    },
    media: {
      label: { en: "Media", fr: "Médias" },
      definition: { en: "News agencies, broadcasters, press.", fr: "Agences de presse, radio et télévision, presse." },
    },
    "natural-resources": {
      label: { en: "Natural resources", fr: "Ressources naturelles" },
      definition: { en: "Geology, mining, water.", fr: "Géologie, mines, eau." },
    },
    parliament: {
      label: { en: "Parliament", fr: "Parlement" },
      definition: { en: "Relations between the chambers.", fr: "Relations entre les chambres." },
    },
    party: {
      label: { en: "Party", fr: "Parti" },
      definition: { en: "Relations between political parties.", fr: "Relations entre partis politiques." },
    },
    "public-security": {
      label: { en: "Public security", fr: "Sécurité publique" },
      definition: { en: "Police, borders, public order.", fr: "Police, frontières, ordre public." },
    },
    regions: {
      label: { en: "Regions", fr: "Régions" },
      definition: { en: "Ties between regions and between cities.", fr: "Liens entre régions et entre villes." },
    },
    science: {
      label: { en: "Science", fr: "Science" },
      definition: { en: "Research, academies, technology.", fr: "Recherche, académies, technologie." },
    },
    space: {
      label: { en: "Space", fr: "Espace" },
      definition: { en: "Launchers, satellites, cosmodromes.", fr: "Lanceurs, satellites, cosmodromes." },
    },
    sport: {
      label: { en: "Sport", fr: "Sport" },
      definition: {
        en: "Sports ministries, competitions, teams.",
        fr: "Ministères des Sports, compétitions, équipes.",
      },
    },
    tourism: {
      label: { en: "Tourism", fr: "Tourisme" },
      definition: {
        en: "Travel agencies, resorts, visits by tourists.",
        fr: "Agences de voyages, stations touristiques, visites de touristes.",
      },
    },
    trade: {
      label: { en: "Trade and economy", fr: "Commerce et économie" },
      definition: {
        en: "Trade, investment, the intergovernmental commission.",
        fr: "Commerce, investissement, commission intergouvernementale.",
      },
    },
    transport: {
      label: { en: "Transport", fr: "Transports" },
      definition: {
        en: "Railways, roads, bridges, aviation, shipping.",
        fr: "Chemins de fer, routes, ponts, aviation, navigation.",
      },
    },
    women: {
      label: { en: "Women", fr: "Femmes" },
      definition: { en: "Women's organisations.", fr: "Organisations de femmes." },
    },
    youth: {
      label: { en: "Youth", fr: "Jeunesse" },
      definition: { en: "Youth organisations, camps, festivals.", fr: "Organisations de jeunesse, camps, festivals." },
    },
  },
});
