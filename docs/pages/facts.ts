import type { EvidenceField, Exchange } from "dprk-russia-exchanges/helpers";
import { html, joined, type Markup } from "../explorer/markup.ts";
import { anchorOf, fieldValue, shownFields } from "../explorer/record-details.ts";
import { words } from "../explorer/words.ts";
import type { PageContext } from "./page-lookup.ts";
import { pageWords } from "./words.ts";

/** The sources that support a field, as links to the list of sources. */
function references(exchange: Exchange, ids: ReadonlySet<string>, context: PageContext): Markup {
  const links = exchange.evidence.flatMap(({ source }, place) =>
    ids.has(source) ? [html`<a href="#${anchorOf(exchange, place, context)}">[${place + 1}]</a>`] : [],
  );
  return html`<span class="references">${joined(links, " ")}</span>`;
}

/** The independent origins of a field by name, each with the sources that repeat it. */
function witnesses(exchange: Exchange, field: EvidenceField, context: PageContext): Markup | false {
  const { helpers, language, origin } = context;
  const say = pageWords[language];
  const sources = helpers.sourcesOf(exchange, field);
  if (sources.length === 0) return false;
  const origins = helpers.witnessesOf(exchange, field);
  const items = origins.map((id) => {
    const ids = sources.filter((source) => source.origin === id).map((source) => source.id);
    return html`<li>${origin(id)} ${references(exchange, new Set<string>(ids), context)}</li>`;
  });
  const others = sources.filter((source) => !origins.includes(source.origin)).map(({ id }) => id);
  const repeated =
    others.length > 0 &&
    html`<li>${say.noWitness}${words[language].colon}${references(exchange, new Set<string>(others), context)}</li>`;
  return html`<details><summary>${say.origins(origins.length)}</summary><ul>${items}${repeated}</ul></details>`;
}

/** The value of each field, and who reports it. */
export function factList(exchange: Exchange, context: PageContext): Markup {
  const { language, root } = context;
  const say = pageWords[language];
  const { field: names, changes } = words[language];
  const rows = shownFields.map((field) => {
    const value = fieldValue(field, exchange, context);
    const origins = witnesses(exchange, field, context);
    if (value.markup === "" && origins === false && field !== "end") return false;
    const shown = value.markup === "" ? html`<i>${changes.nothing}</i>` : value;
    return html`<div><dt>${names[field]}</dt><dd>${shown}</dd>${origins !== false && html`<dd class="witnesses">${origins}</dd>`}</div>`;
  });
  return html`<p class="hint">${say.factsNote} <a href="${root}../${say.guide.address}">${say.guide.name}</a></p><dl class="facts">${rows}</dl>`;
}
