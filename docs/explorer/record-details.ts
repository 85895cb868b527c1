import { evidenceFields } from "../../src/model/exchange.ts";
import { topics } from "../../src/model/topics.ts";
import { dayText, rangeText } from "./dates.ts";
import { html, joined, type Markup } from "./markup.ts";
import type { AnyRecord } from "./model.ts";
import { countryName, type Lookup } from "./names.ts";
import { words } from "./words.ts";

function section(title: string, content: Markup, isShown = true): Markup | false {
  return isShown && html`<section><h4>${title}</h4>${content}</section>`;
}

function list(items: readonly (string | Markup)[]): Markup {
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function people({ participants }: AnyRecord, { language, official }: Lookup): Markup {
  const say = words[language];
  return list(
    participants.map(({ official: id, role, side, office }) => {
      const name = id === null ? say.unnamed : html`<a class="pick" href="?official=${id}">${official(id)}</a>`;
      const offices = office === null ? "" : `, ${office[language]}`;
      return html`${name}${offices} <small>(${say.role[role]}, ${countryName(side, language)})</small>`;
    }),
  );
}

function itinerary({ places, host }: AnyRecord, { language, place }: Lookup): Markup {
  const stops = places.map((id) => place(id));
  return html`<p>${stops.join(" → ")}${stops.length > 0 && ", "}${countryName(host, language)}</p>`;
}

function plans({ plans: announced, evidence }: AnyRecord, { language, sources }: Lookup): Markup {
  const say = words[language];
  return list(
    announced.map(({ text, source, result }) => {
      const place = evidence.findIndex((one) => one.source === source);
      const said = place < 0 ? (sources.get(source)?.publisher ?? source) : `[${place + 1}]`;
      return html`${text[language]} <small>${said}: ${say.plan[result]}</small>`;
    }),
  );
}

/** Where a source stands in the record's own list, as a link to it. */
function reference(record: AnyRecord, place: number): Markup {
  return html`<a class="ref" href="#${record.id}-${place + 1}">[${place + 1}]</a>`;
}

function fieldTable(record: AnyRecord, { language }: Lookup): Markup {
  const say = words[language];
  const rows = evidenceFields.map((field) => {
    const places = record.evidence.flatMap(({ supports }, place) => (supports.includes(field) ? [place] : []));
    return (
      places.length > 0 &&
      html`<tr><th scope="row">${say.field[field]}</th><td>${joined(
        places.map((place) => reference(record, place)),
        " ",
      )}</td></tr>`
    );
  });
  return html`<table class="fields"><thead><tr><th scope="col">${say.fieldColumns.field}</th><th scope="col">${say.fieldColumns.sources}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function sourceList(record: AnyRecord, { language, sources }: Lookup): Markup {
  const say = words[language];
  return html`<ol class="sources">${record.evidence.map(({ source: id }, place) => {
    const source = sources.get(id);
    if (source === undefined) return html`<li id="${record.id}-${place + 1}">${id}</li>`;
    const { url, title, titleIsOurs, language: tongue, publisher, kind, published, origin } = source;
    const named = titleIsOurs ? html`${title}` : html`<cite lang="${tongue}">${title}</cite>`;
    const linked =
      url === null
        ? html`${named} <small>(${say.noAddress})</small>`
        : html`<a href="${url}" rel="noopener">${named}</a>`;
    const when = published === null ? say.undated : `${say.published} ${rangeText(published, language)}`;
    return html`<li id="${record.id}-${place + 1}"><b>${publisher}</b>, ${linked} <small>${say.sourceKind[kind]}, ${tongue}, ${when}${
      origin !== id && html`; ${say.repeats} <code>${origin}</code>`
    }</small></li>`;
  })}</ol>`;
}

function conflicts({ conflicts: differing }: AnyRecord, { language, sources }: Lookup): Markup {
  const say = words[language];
  return list(
    differing.map(({ field, value, source, resolution }) => {
      const publisher = sources.get(source)?.publisher ?? source;
      return html`<b>${say.field[field]}</b>: ${say.conflict.says(publisher, value)} ${resolution[language]}`;
    }),
  );
}

function bounds({ start, end }: AnyRecord, { language }: Lookup): Markup {
  const say = words[language];
  const shown = [["start", start] as const, ["end", end] as const].map(([field, range]) => {
    if (range === null) return html`<p>${say.field[field]}: ${say.changes.nothing}</p>`;
    const { earliest, latest } = range;
    return html`<p>${say.field[field]}: ${
      earliest === latest
        ? dayText(earliest, language)
        : html`${dayText(earliest, language)} … ${dayText(latest, language)}`
    }</p>`;
  });
  return html`${shown}`;
}

/** All that a record holds beyond its row: people, results, plans, and who says what. */
export function detailsOf(record: AnyRecord, lookup: Lookup): Markup {
  const { language } = lookup;
  const say = words[language];
  const { heading } = say;
  const isCounted = !("reason" in record);
  return html`<div class="sheet"><div>${section(heading.people, people(record, lookup), record.participants.length > 0)}${section(
    heading.outcomes,
    list(record.outcomes.map((outcome) => outcome[language])),
    record.outcomes.length > 0,
  )}${section(heading.plans, plans(record, lookup), record.plans.length > 0)}${section(
    heading.conflicts,
    conflicts(record, lookup),
    record.conflicts.length > 0,
  )}${section(heading.itinerary, itinerary(record, lookup))}${section(
    heading.topics,
    html`<p>${joined(
      record.topics.map((topic) =>
        isCounted
          ? html`<a class="pick" href="?topic=${topic}">${topics[topic][language]}</a>`
          : topics[topic][language],
      ),
    )}</p>`,
    record.topics.length > 0,
  )}${section(
    heading.related,
    list(record.related.map((id) => html`<a href="#${id}">${id}</a>`)),
    record.related.length > 0,
  )}</div><div>${section(heading.evidence, html`${fieldTable(record, lookup)}${sourceList(record, lookup)}`)}${section(
    heading.record,
    html`${bounds(record, lookup)}<p><code>${record.id}</code> · <code>${record.date}</code></p><p>${say.addedIn(record.addedIn)}${
      record.revisedIn !== null && `, ${say.revisedIn(record.revisedIn)}`
    }</p>`,
  )}</div></div>`;
}
