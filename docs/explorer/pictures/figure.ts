import type { Exchange } from "dprk-russia-exchanges/helpers";
import { scriptJson } from "../head.ts";
import { html, type Markup } from "../markup.ts";
import type { Lookup } from "../names.ts";
import { shapes } from "./frame.ts";
import { type PictureKind, pictureKinds } from "./kinds.ts";
import type { MapBase } from "./map-panels.ts";
import { hasMonths, legendMarkup, notesText, numbersMarkup, pageSvgs } from "./parts.ts";
import { drawingOf } from "./pictures.ts";
import { pictureWords } from "./words.ts";

function kindField({ language }: Lookup): Markup {
  const say = pictureWords[language];
  const groups: readonly (readonly [string, readonly PictureKind[]])[] = [
    [say.groups.months, pictureKinds.filter(hasMonths)],
    [say.groups.people, ["travelled", "led", "received"]],
    [say.groups.places, ["map"]],
  ];
  const options = groups.map(([label, kinds]) => {
    const own = kinds.map((kind) => html`<option value="${kind}">${say.kind[kind]}</option>`);
    return html`<optgroup label="${label}">${own}</optgroup>`;
  });
  return html`<p class="needs-js"><label for="f-picture">${say.picture}</label> <select id="f-picture" name="picture">${options}</select></p>`;
}

function saveButtons({ language }: Lookup): Markup {
  const say = pictureWords[language];
  const buttons = ["png", "svg"].flatMap((format) =>
    Object.keys(shapes).map((shape) => {
      const name = `${format.toUpperCase()}, ${say.shape[shape as keyof typeof shapes]}`;
      return html`<button type="button" data-format="${format}" data-shape="${shape}">${name}</button> `;
    }),
  );
  return html`<div id="picture-save" class="needs-js" role="group" aria-labelledby="picture-save-label"><span id="picture-save-label">${say.save}</span> ${buttons}<span role="status" id="picture-saved"></span></div>`;
}

/** The figure of the page: a choice of pictures, the picture with its legend, and its numbers. Without a script, it shows the first. */
export function pictureFigure(exchanges: readonly Exchange[], lookup: Lookup, base: MapBase): Markup {
  const { edition, language } = lookup;
  const [kind] = pictureKinds;
  const drawing = drawingOf(kind, exchanges, { edition, language, base });
  return html`<figure id="explore">${kindField(lookup)}<ul class="legend" id="picture-legend">${legendMarkup(drawing)}</ul><div id="picture">${pageSvgs(drawing)}</div>
<div id="picture-notes">${notesText(drawing, kind, language)}</div>
${saveButtons(lookup)}
<details id="picture-numbers"><summary>${pictureWords[language].numbers}</summary><div id="picture-table" tabindex="0" role="region" aria-label="${pictureWords[language].numbers}">${numbersMarkup(drawing)}</div></details>
<script type="application/json" id="map-base">${scriptJson(base)}</script></figure>`;
}
