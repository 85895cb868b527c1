import { control, element, fill } from "../elements.ts";
import type { Lookup } from "../names.ts";
import type { Selection } from "../selection.ts";
import type { Drawing } from "./drawing.ts";
import type { MapBase } from "./map-panels.ts";
import { type MonthChoice, replacePictures } from "./month-keys.ts";
import { legendMarkup, notesText, numbersMarkup, pageSvgs, placesMap } from "./parts.ts";
import { drawingOf } from "./pictures.ts";

let ground: MapBase | undefined;
let present: Drawing | undefined;

/** The base maps in the HTML of the page. */
function mapBase(): MapBase {
  ground ??= JSON.parse(element("map-base").textContent ?? "") as MapBase;
  return ground;
}

/** The picture that a selection asks for. */
export function pictureOf({ state, exchanges }: Selection, { edition, language }: Lookup): Drawing {
  return drawingOf(state.picture, exchanges, { edition, language, base: mapBase() });
}

/** Writes the numbers once the reader has opened them. */
function showNumbers(): void {
  const isOpen = element("picture-numbers").hasAttribute("open");
  if (isOpen && present !== undefined) fill("picture-table", numbersMarkup(present));
}

/** Shows the picture of a selection in the page. */
export function showPicture(selection: Selection, lookup: Lookup, months: MonthChoice): void {
  const { picture } = selection.state;
  present = pictureOf(selection, lookup);
  fill("picture-legend", legendMarkup(present));
  fill("picture-notes", notesText(present, picture, lookup.language));
  fill("picture-saved", "");
  replacePictures(pageSvgs(present).markup, months);
  fill("places-map", placesMap(selection.exchanges, lookup, mapBase()));
  const field = control("f-picture");
  if (field !== null) field.value = picture;
  element("picture-numbers").ontoggle = showNumbers;
  showNumbers();
}
