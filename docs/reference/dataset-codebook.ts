import { claims, exchanges, officials, places, sources, unconfirmed } from "../../src/dataset.ts";
import { claimForm, exchangeForm, officialForm, placeForm, sourceForm, unconfirmedForm } from "../../src/forms.ts";
import { meta } from "../../src/meta.ts";
import { type CodebookPart, writeCodebook } from "./codebook.ts";
import { readForm } from "./form.ts";
import type { Model } from "./model.ts";

/** The kinds of record of this edition, each with its form. */
export const codebookParts: readonly CodebookPart[] = [
  { title: "Exchanges", type: "Exchange", form: readForm(exchangeForm), records: exchanges },
  { title: "Unconfirmed reports", type: "Unconfirmed", form: readForm(unconfirmedForm), records: unconfirmed },
  { title: "Officials", type: "Official", form: readForm(officialForm), records: officials },
  { title: "Places", type: "Place", form: readForm(placeForm), records: places },
  { title: "Sources", type: "Source", form: readForm(sourceForm), records: sources },
  { title: "Claims", type: "Claim", form: readForm(claimForm), records: claims },
];

/** The codebook of this edition as Markdown. */
export function datasetCodebook(model: Model): string {
  return writeCodebook(meta.version, codebookParts, model);
}
