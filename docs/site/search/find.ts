import MiniSearch from "minisearch";
import { fold } from "./fold.ts";
import type { SearchPage } from "./page.ts";

/** The words in a camel-case name. */
function wordsOf(name: string): string {
  return name.replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, " ");
}

/** Words of a question that do not describe its subject. */
const idle = new Set(
  "a an and are can de des do does du et for how i in is it la le les of on or the to un une what".split(" "),
);

/** Explanations rank above lists such as the codebook and the types. */
const weights: Readonly<Record<string, number>> = { guide: 2, function: 1.3 };

/** Finds the pages for a question, the best first. */
export type Find = (question: string) => readonly SearchPage[];

/** Makes a search function for some pages. */
export function finder(pages: readonly SearchPage[]): Find {
  const index = new MiniSearch<SearchPage & { readonly id: number; readonly words: string }>({
    fields: ["section", "title", "words", "text"],
    processTerm: fold,
    searchOptions: {
      boost: { section: 4, title: 3 },
      // Short words have too many similar words.
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      prefix: true,
      boostDocument: (id) => weights[pages[Number(id)]?.kind ?? ""] ?? 1,
      processTerm: (term) => (idle.has(term.toLowerCase()) ? null : fold(term)),
    },
  });
  index.addAll(pages.map((page, id) => ({ ...page, id, words: wordsOf(page.title) })));
  return (question) => {
    const all = index.search(question, { combineWith: "AND" });
    const found = all.length > 0 ? all : index.search(question);
    return found.flatMap(({ id }) => pages[Number(id)] ?? []);
  };
}
