import { html, type Markup } from "./markup.ts";
import type { Language } from "./model.ts";
import { type ExplainedWord, explainedWords, explanationId } from "./word-button.ts";

// Used only in the HTML, not in the script of the page.

interface Explanation {
  readonly title: string;
  readonly text: string;
  /** The section of a guide with more details, relative to the folder of the guides. */
  readonly guide: string;
}

const explanations: Readonly<Record<ExplainedWord, Readonly<Record<Language, Explanation>>>> = {
  "high-level": {
    en: {
      title: "High-level",
      text: "The delegation is official, and its head, where known, holds an office in the state, a party, a chamber, the army, a region, a state body or a mass organisation. The term is not limited to ministers; use the rank of the head to narrow the selection.",
      guide: "how-the-data-were-made.html#what-the-words-mean",
    },
    fr: {
      title: "De haut niveau",
      text: "La délégation est officielle et son chef, s’il est connu, exerce une fonction\u00a0: dans l’État, un parti, une chambre, l’armée, une région, un organisme d’État ou une organisation de masse. Le terme ne se limite pas aux ministres\u00a0; le rang du chef permet de resserrer la sélection.",
      guide: "methode.html#ce-qui-compte-comme-un-échange",
    },
  },
  origins: {
    en: {
      title: "Sources and independent origins",
      text: "A source is a page or a document. Its origin is the report that it repeats. Ten newspapers that print the same dispatch are ten sources but one origin, and so one witness. An aggregator that does not say what it repeats is not a witness. The number is an upper bound: two origins may still have spoken to the same person.",
      guide: "sources-and-evidence.html#publishers-and-witnesses",
    },
    fr: {
      title: "Sources et origines indépendantes",
      text: "Une source est une page ou un document. Son origine est le compte rendu dont elle reprend le texte. Dix journaux qui reprennent une même dépêche sont dix sources, mais une seule origine, donc un seul témoin. Un agrégateur qui ne dit pas ce qu’il reprend n’est pas un témoin. Le nombre est un maximum\u00a0: deux origines peuvent tenir leur information de la même personne.",
      guide: "methode.html#sources-origines-et-témoins",
    },
  },
  channel: {
    en: {
      title: "Channel",
      text: "What the visiting delegation belongs to: government, party, parliament, armed forces, a region, a state body or society. It depends on the office in which the head travels, not on the subject of the talks.",
      guide: "what-counts.html#channel",
    },
    fr: {
      title: "Canal",
      text: "Ce dont relève la délégation en visite\u00a0: gouvernement, parti, parlement, forces armées, région, organisme d’État ou organisation. Il dépend de la fonction au titre de laquelle voyage le chef, et non du sujet des entretiens.",
      guide: "methode.html#les-canaux",
    },
  },
  rank: {
    en: {
      title: "Rank of the head",
      text: "The highest office that the sources give for the head of the delegation, in this order: head of state, head of government, speaker of a chamber, deputy head of state, government or chamber, minister, head of a region, vice-minister, senior official, other. So “minister or higher” includes those deputies. An unstated rank has no place in the order: such exchanges may or may not belong to the selection, and are counted separately.",
      guide: "what-counts.html#rank",
    },
    fr: {
      title: "Rang du chef",
      text: "La fonction la plus élevée que les sources donnent au chef de la délégation, dans cet ordre\u00a0: chef d’État, chef du gouvernement, président d’une chambre, adjoint de l’un d’eux, ministre, chef d’une région, vice-ministre, haut responsable, autre. «\u00a0Ministre ou rang supérieur\u00a0» comprend donc les adjoints. Un rang non précisé n’a pas de place dans cet ordre\u00a0: ces échanges, qui relèvent peut-être de la sélection, sont comptés à part.",
      guide: "methode.html#les-rangs",
    },
  },
  certain: {
    en: {
      title: "Certain and possible days",
      text: "“Between 7 and 13 June” means that the arrival was certainly on one of these days, and possibly on any of them. It does not say how long the visit lasted. If no source gives an earliest day, it is set by convention to eighteen days before the latest one, and marked. The list and the picture count an exchange in the month by the end of which it had certainly begun.",
      guide: "dates-and-certainty.html#when-no-source-gives-the-arrival",
    },
    fr: {
      title: "Jours certains, jours possibles",
      text: "«\u00a0Entre le 7 et le 13 juin\u00a0» signifie que l’arrivée a certainement eu lieu l’un de ces jours, et que chacun d’eux est possible. Cela ne dit pas combien de temps la visite a duré. Si aucune source ne donne de premier jour possible, il est fixé par convention dix-huit jours avant le dernier, et signalé. La liste et le graphique comptent un échange au mois à la fin duquel il avait certainement commencé.",
      guide: "methode.html#comment-les-jours-sont-notés",
    },
  },
  differ: {
    en: {
      title: "Sources differ",
      text: "Another source contradicts a field of the record. The record notes what it says and explains why it is not followed.",
      guide: "sources-and-evidence.html#where-sources-differ",
    },
    fr: {
      title: "Sources divergentes",
      text: "Une autre source contredit un champ de la fiche. La fiche indique ce que dit cette source et explique pourquoi elle ne la suit pas.",
      guide: "methode.html#sources-origines-et-témoins",
    },
  },
  coverage: {
    en: {
      title: "Coverage: full, thin, none",
      text: "Which months were searched, and how thoroughly. Full: several kinds of source throughout the month, so a month without exchanges means that none was reported where we looked. Thin: few kinds of source, so an exchange may be missing. Outside the coverage the dataset says nothing.",
      guide: "dates-and-certainty.html#what-a-zero-means",
    },
    fr: {
      title: "Couverture\u00a0: complète, partielle, aucune",
      text: "Sur quels mois ont porté les recherches, et avec quelle densité. Complète\u00a0: plusieurs types de sources pour tout le mois\u00a0; un mois sans échange signifie alors qu’aucun n’a été signalé là où nous avons cherché. Partielle\u00a0: peu de types de sources\u00a0; un échange peut manquer. Hors de la couverture, le jeu de données ne dit rien.",
      guide: "methode.html#ce-que-dit-un-mois-vide",
    },
  },
};

const more: Readonly<Record<Language, { readonly guide: string; readonly close: string }>> = {
  en: { guide: "More in the guide", close: "Close" },
  fr: { guide: "En savoir plus dans le guide", close: "Fermer" },
};

/** The explanations that the buttons of the page open. */
export function explanationsMarkup(language: Language, root: string): Markup {
  const { guide: toGuide, close } = more[language];
  return html`${explainedWords.map((word) => {
    const { title, text, guide } = explanations[word][language];
    const id = explanationId(word);
    return html`<div class="explanation" id="${id}" popover><p><b>${title}</b></p><p>${text}</p><p><a href="${root}../guides/${guide}">${toGuide}</a></p><p><button type="button" popovertarget="${id}" popovertargetaction="hide">${close}</button></p></div>
`;
  })}`;
}
