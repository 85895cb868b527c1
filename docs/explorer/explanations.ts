import { html, type Markup } from "./markup.ts";
import type { Language } from "./model.ts";
import { type ExplainedWord, explainedWords, explanationId } from "./word-button.ts";

// Only in the page, never in its script.

interface Explanation {
  readonly title: string;
  readonly text: string;
  /** The part of a guide that says more, from the folder of the guides. */
  readonly guide: string;
}

const explanations: Readonly<Record<ExplainedWord, Readonly<Record<Language, Explanation>>>> = {
  "high-level": {
    en: {
      title: "High-level",
      text: "The delegation is official, and its head, where known, holds an office: of the state, a party, a chamber, the army, a region, a state body or a mass organisation. It does not mean ministers only. The rank of the head lets you draw the line elsewhere.",
      guide: "how-the-data-were-made.html#what-the-words-mean",
    },
    fr: {
      title: "De haut niveau",
      text: "La délégation est officielle et son chef, s’il est connu, exerce une fonction\u00a0: dans l’État, un parti, une chambre, l’armée, une région, un organisme d’État ou une organisation de masse. Il ne s’agit pas des seuls ministres\u00a0; le rang du chef permet de tracer la limite ailleurs.",
      guide: "methode.html#ce-qui-compte-comme-un-échange",
    },
  },
  origins: {
    en: {
      title: "Sources and independent origins",
      text: "A source is a page or a document. Its origin is the report that it repeats. Ten newspapers that print one dispatch are ten sources and one origin, which is one witness. An aggregator that does not say what it repeats is no witness. The number is the most independence that there can be: two origins may still have spoken to the same person.",
      guide: "sources-and-evidence.html#publishers-and-witnesses",
    },
    fr: {
      title: "Sources et origines indépendantes",
      text: "Une source est une page ou un document. Son origine est le compte rendu dont elle reprend le texte. Dix journaux qui reprennent une dépêche sont dix sources et une seule origine, donc un seul témoin. Un agrégateur qui ne dit pas ce qu’il reprend n’est pas un témoin. Le nombre est un maximum d’indépendance\u00a0: deux origines peuvent encore tenir leur information d’une même personne.",
      guide: "methode.html#sources-origines-et-témoins",
    },
  },
  channel: {
    en: {
      title: "Channel",
      text: "What the visiting delegation belongs to: government, party, parliament, armed forces, a region, a state body or society. The office in which the head travels decides, not the subject of the talks.",
      guide: "what-counts.html#channel",
    },
    fr: {
      title: "Canal",
      text: "Ce dont relève la délégation en visite\u00a0: gouvernement, parti, parlement, forces armées, région, organisme d’État ou société. La fonction dans laquelle voyage le chef décide, et non le sujet des entretiens.",
      guide: "methode.html#les-canaux",
    },
  },
  rank: {
    en: {
      title: "Rank of the head",
      text: "The highest office that the sources give for the head of the delegation, in this order: head of state, head of government, speaker of a chamber, deputy of one of these, minister, head of a region, vice-minister, senior official, other. So “minister or higher” includes deputies of a head of state, government or chamber. A rank that is not stated has no place in the order: such exchanges may belong to the selection or not, and are counted apart.",
      guide: "what-counts.html#rank",
    },
    fr: {
      title: "Rang du chef",
      text: "La fonction la plus élevée que les sources donnent au chef de la délégation, dans cet ordre\u00a0: chef d’État, chef du gouvernement, président d’une chambre, adjoint à l’un d’eux, ministre, chef d’une région, vice-ministre, haut responsable, autre. «\u00a0Ministre ou plus haut\u00a0» comprend donc les adjoints. Un rang non précisé n’a pas de place dans cet ordre\u00a0: ces échanges relèvent peut-être de la sélection, et sont comptés à part.",
      guide: "methode.html#les-rangs",
    },
  },
  certain: {
    en: {
      title: "Certain and possible days",
      text: "“Between 7 and 13 June” means that the arrival certainly was on one of these days, and on any of them possibly. It never says how long the visit lasted. Where no source bounds the arrival from below, the first day is set by convention, eighteen days before the last one, and marked. The list and the picture count an exchange in the month by whose end it had certainly begun.",
      guide: "dates-and-certainty.html#when-no-source-gives-the-arrival",
    },
    fr: {
      title: "Jours certains, jours possibles",
      text: "«\u00a0Entre le 7 et le 13 juin\u00a0» signifie que l’arrivée a certainement eu lieu l’un de ces jours, et peut-être n’importe lequel d’entre eux. Cela ne dit jamais combien de temps la visite a duré. Si aucune source ne dit à partir de quel jour l’arrivée était possible, le premier jour est fixé par convention, dix-huit jours avant le dernier, et signalé. La liste et le graphique comptent un échange au mois à la fin duquel il avait certainement commencé.",
      guide: "methode.html#comment-les-jours-sont-notés",
    },
  },
  differ: {
    en: {
      title: "Sources differ",
      text: "Another source says something else about a field. The record keeps what it says, and why the record does not follow it.",
      guide: "sources-and-evidence.html#where-sources-differ",
    },
    fr: {
      title: "Sources divergentes",
      text: "Une autre source dit autre chose d’un champ. La fiche garde ce qu’elle dit et explique pourquoi elle ne la suit pas.",
      guide: "methode.html#sources-origines-et-témoins",
    },
  },
  coverage: {
    en: {
      title: "Coverage: full, thin, none",
      text: "Which months were searched, and how densely. Full: several kinds of source all through the month, so that a month without an exchange says that nobody reported one where we looked. Thin: few kinds of source, so that an exchange may be missing. Outside the coverage the dataset says nothing.",
      guide: "dates-and-certainty.html#what-a-zero-means",
    },
    fr: {
      title: "Couverture\u00a0: complète, partielle, aucune",
      text: "Quels mois ont été cherchés, et avec quelle densité. Complète\u00a0: plusieurs sortes de sources pendant tout le mois\u00a0; un mois sans échange veut alors dire que personne n’en a signalé là où nous avons cherché. Partielle\u00a0: peu de sortes de sources, un échange peut manquer. Hors de la couverture, le jeu de données ne dit rien.",
      guide: "methode.html#ce-que-dit-un-mois-vide",
    },
  },
};

const more: Readonly<Record<Language, { readonly guide: string; readonly close: string }>> = {
  en: { guide: "More in the guide", close: "Close" },
  fr: { guide: "En savoir plus dans le guide", close: "Fermer" },
};

/** The explanations to which the buttons of the page lead. */
export function explanationsMarkup(language: Language, root: string): Markup {
  const { guide: toGuide, close } = more[language];
  return html`${explainedWords.map((word) => {
    const { title, text, guide } = explanations[word][language];
    const id = explanationId(word);
    return html`<div class="explanation" id="${id}" popover><p><b>${title}</b></p><p>${text}</p><p><a href="${root}../guides/${guide}">${toGuide}</a></p><p><button type="button" popovertarget="${id}" popovertargetaction="hide">${close}</button></p></div>
`;
  })}`;
}
