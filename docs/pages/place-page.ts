import type { Place } from "dprk-russia-exchanges/helpers";
import { html, type Markup } from "../explorer/markup.ts";
import { languages } from "../explorer/model.ts";
import { countryName } from "../explorer/names.ts";
import { pagePath } from "../explorer/page-paths.ts";
import { staticPage } from "../explorer/static-page.ts";
import { cardPath } from "./card-path.ts";
import { placeData } from "./linked-data.ts";
import type { PageContext } from "./page-lookup.ts";
import { crumbs, exchangeList, historySection, section } from "./parts.ts";
import { pageWords } from "./words.ts";

/** The exchanges with a stop at a place. */
export function exchangesAt({ id }: Place, { edition }: PageContext) {
  return edition.exchanges.filter(({ places }) => places.includes(id));
}

/** Coordinates in the notation of an atlas. */
function degrees({ latitude, longitude }: Place["coordinates"], context: PageContext): string {
  const number = (value: number) =>
    Math.abs(value)
      .toFixed(2)
      .replace(".", context.language === "fr" ? "," : ".");
  const west = { en: "W", fr: "O" }[context.language];
  return `${number(latitude)}°\u00a0${latitude < 0 ? "S" : "N"}, ${number(longitude)}°\u00a0${longitude < 0 ? west : "E"}`;
}

function factsOf(place: Place, context: PageContext): Markup {
  const say = pageWords[context.language];
  const { name, subdivision, coordinates } = place;
  const { latitude, longitude } = coordinates;
  const other = languages
    .filter((language) => language !== context.language)
    .map(
      (language) => html`<div><dt>${say.otherName[language]}</dt><dd lang="${language}">${name[language]}</dd></div>`,
    );
  const map = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=9/${latitude}/${longitude}`;
  return html`<dl class="facts">${other}${
    subdivision !== null && html`<div><dt>${say.region}</dt><dd>${subdivision}</dd></div>`
  }<div><dt>${say.coordinates}</dt><dd><a href="${map}" rel="noopener">${degrees(coordinates, context)}</a> <small>${say.coordinatesNote}</small></dd></div></dl>`;
}

/** The page of a place. */
export function placePage(place: Place, context: PageContext): string {
  const { frame, language } = context;
  const say = pageWords[language];
  const name = place.name[language];
  const country = countryName(place.country, language);
  const records = exchangesAt(place, context);
  const main = html`${crumbs(context, { place: place.id })}
<article class="entry">
<header><p class="kicker">${say.placeIn(country)}</p>
<h1>${name}</h1>
<p class="lead">${say.exchangesAt(records.length)}</p></header>
<div class="columns"><div>
${section("exchanges", say.exchanges, exchangeList(records, context))}</div><div>
${section("names", say.names, factsOf(place, context))}</div></div>
${historySection(["places"], place.id, context)}</article>`;
  return staticPage(
    {
      language,
      path: pagePath("places", place.id),
      title: name,
      description: say.descriptionOfPlace(name, country, records.length),
      main,
      linkedData: placeData(place, context),
      card: cardPath("places", place.id, language),
    },
    frame,
  );
}
