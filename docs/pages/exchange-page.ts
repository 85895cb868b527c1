import { directionOf, directions, type Exchange } from "dprk-russia-exchanges/helpers";
import { periodText, rangeText, startText } from "../explorer/dates.ts";
import { html, joined, type Markup } from "../explorer/markup.ts";
import { countryName } from "../explorer/names.ts";
import { pagePath } from "../explorer/page-paths.ts";
import type { MapBase } from "../explorer/pictures/map-panels.ts";
import { mapSvg } from "../explorer/pictures/page-svg.ts";
import { conflicts, nameLink, plans, relatives, sourceList } from "../explorer/record-details.ts";
import { staticPage } from "../explorer/static-page.ts";
import { words } from "../explorer/words.ts";
import { cardPath } from "./card-path.ts";
import { citations } from "./citations.ts";
import { factList } from "./facts.ts";
import { eventData } from "./linked-data.ts";
import type { PageContext } from "./page-lookup.ts";
import { crumbs, historySection, section } from "./parts.ts";
import { pageWords } from "./words.ts";

function header(exchange: Exchange, { helpers, language, place }: PageContext): Markup {
  const say = words[language];
  const direction = directionOf(exchange);
  const { main, notes, isExact } = periodText(exchange, language);
  const origins = helpers.witnessesOf(exchange).length;
  const where = exchange.places.map((id) => place(id)).join(", ");
  const badges = [
    ...(isExact ? [] : [exchange.start.basis === "convention" ? say.convention : say.uncertainDay]),
    ...(exchange.conflicts.length > 0 ? [say.conflict.badge] : []),
    say.sourceCount(exchange.evidence.length, origins),
  ];
  return html`<p class="kicker"><span class="key ${direction}"></span> ${directions[direction][language]}</p>
<h1>${exchange.title[language]}</h1>
<p class="when"><b>${main}</b>${where !== "" && html` · ${where}`}${notes.map((note) => html`<br><small>${note}</small>`)}</p>
<p class="lead">${exchange.summary[language]}</p>
<p class="badges">${joined(
    badges.map((badge) => html`<span class="badge">${badge}</span>`),
    " ",
  )}</p>`;
}

/** A map of the stops, if there is more than one. */
function stopsMap(exchange: Exchange, { edition, language }: PageContext, base: MapBase): Markup | false {
  if (exchange.places.length < 2) return false;
  const svg = mapSvg([exchange], { base, places: edition.places, language, itinerary: true }, "narrow");
  return html`<div class="stops-map">${{ markup: svg }}</div>`;
}

/** The stops in order, below a map of them. */
function itinerary(exchange: Exchange, context: PageContext, base: MapBase): Markup {
  const { edition, language, up } = context;
  const say = pageWords[language];
  const { start, end, lastSeen, places, host } = exchange;
  const stops = places.map((id) => {
    const site = edition.places.find((one) => one.id === id);
    const name = site?.name[language] ?? id;
    const country = site !== undefined && site.country !== host && html`, ${countryName(site.country, language)}`;
    return html`<li><a href="${up}${pagePath("places", id)}">${name}</a>${country}</li>`;
  });
  const left = end === null ? null : rangeText(end, language);
  const seen = lastSeen === null ? null : periodText(exchange, language).notes.at(-1);
  const colon = words[language].colon;
  return html`${stopsMap(exchange, context, base)}<ol class="stops"><li class="mark"><b>${say.arrival}</b>${colon}${startText(start, language)}</li>${
    stops.length > 0 ? stops : html`<li>${say.noPlaces(countryName(host, language))}</li>`
  }<li class="mark"><b>${say.departure}</b>${colon}${left ?? seen ?? words[language].changes.nothing}</li></ol>`;
}

function people(exchange: Exchange, context: PageContext): Markup | false {
  const { language } = context;
  const say = pageWords[language];
  const groups = (["head", "member", "counterpart"] as const).map((role) => {
    const present = exchange.participants.filter((participant) => participant.role === role);
    const items = present.map(({ official, office, side }) => {
      const country = countryName(side, language);
      return html`<li>${nameLink(official, context)} <small>${office !== null && `${office[language]}, `}${country}</small></li>`;
    });
    return items.length > 0 && html`<h3>${say.roles[role]}</h3><ul class="people">${items}</ul>`;
  });
  return exchange.participants.length > 0 && html`${groups}`;
}

function neighbours(exchange: Exchange, { edition, language, links }: PageContext): Markup {
  const say = pageWords[language];
  const position = edition.exchanges.indexOf(exchange);
  const link = (other: Exchange | undefined, label: string, rel: string) =>
    other !== undefined &&
    html`<a rel="${rel}" class="${rel}" href="${links.record(other.id)}"><small>${label}</small> ${other.title[language]} <small>${periodText(other, language).main}</small></a>`;
  return html`<nav class="neighbours" aria-label="${say.neighbours}">${link(edition.exchanges[position - 1], say.previous, "prev")}${link(edition.exchanges[position + 1], say.next, "next")}</nav>`;
}

function dataSection(exchange: Exchange, { language, root }: PageContext): Markup {
  const say = pageWords[language];
  return html`<p>${say.dataNote} <a href="${root}exchanges/${exchange.id}.json" download="">${say.dataFile}</a></p><p><code>${exchange.id}</code> · <code>${exchange.date}</code></p>`;
}

/** The page of an exchange. */
export function exchangePage(exchange: Exchange, context: PageContext, base: MapBase): string {
  const { frame, language } = context;
  const { heading } = words[language];
  const say = pageWords[language];
  const list = html`<ul>${exchange.outcomes.map((outcome) => html`<li>${outcome[language]}</li>`)}</ul>`;
  const main = html`${crumbs(context, {}, exchange.id)}
<article class="entry">
<header>${header(exchange, context)}</header>
<div class="columns"><div>
${section("itinerary", say.itinerary, itinerary(exchange, context, base))}${section("people", heading.people, people(exchange, context))}${section(
  "outcomes",
  heading.outcomes,
  exchange.outcomes.length > 0 && list,
)}${section("plans", heading.plans, exchange.plans.length > 0 && plans(exchange, context))}${section(
  "conflicts",
  heading.conflicts,
  exchange.conflicts.length > 0 && conflicts(exchange, context),
)}</div><div>
${section("facts", say.facts, factList(exchange, context))}</div></div>
${section("sources", say.sources, sourceList(exchange, context))}${historySection(["exchanges", "unconfirmed"], exchange.id, context)}${section(
  "related",
  heading.related,
  exchange.related.length > 0 && relatives(exchange, context),
)}${section("cite", say.cite, citations(exchange, context))}${section("data", say.data, dataSection(exchange, context))}</article>
${neighbours(exchange, context)}`;
  return staticPage(
    {
      language,
      path: pagePath("exchanges", exchange.id),
      title: exchange.title[language],
      description: exchange.summary[language],
      main,
      linkedData: eventData(exchange, context),
      card: cardPath("exchanges", exchange.id, language),
    },
    frame,
  );
}
