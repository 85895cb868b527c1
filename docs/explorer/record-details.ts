import { channels, type EvidenceField, evidenceFields, ranks, topics } from "dprk-russia-exchanges/helpers";
import { dayText, onText, periodText, rangeText, startText } from "./dates.ts";
import { html, joined, type Markup } from "./markup.ts";
import type { AnyRecord } from "./model.ts";
import { countryName, type Lookup, languageName } from "./names.ts";
import { pagePath } from "./page-paths.ts";
import { type ShownField, words } from "./words.ts";

/** The fields that evidence can support, in order. */
export const shownFields = evidenceFields.filter((field): field is ShownField => !field.includes("."));

/** The whole field to which a bound belongs. */
function wholeOf(field: EvidenceField): ShownField {
  return field.split(".")[0] as ShownField;
}

function section(title: string, content: Markup, isShown = true): Markup | false {
  return isShown && html`<section><h4>${title}</h4>${content}</section>`;
}

function list(items: readonly (string | Markup)[]): Markup {
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** The name of a participant, as a link to that person's exchanges. */
export function nameLink(id: string | null, { language, links, official }: Lookup): string | Markup {
  return id === null ? words[language].unnamed : html`<a class="pick" href="${links.official(id)}">${official(id)}</a>`;
}

function people({ participants }: AnyRecord, lookup: Lookup): Markup {
  const { language } = lookup;
  const say = words[language];
  return list(
    participants.map(({ official, role, side, office }) => {
      const offices = office === null ? "" : `, ${office[language]}`;
      return html`${nameLink(official, lookup)}${offices} <small>(${say.role[role]}, ${countryName(side, language)})</small>`;
    }),
  );
}

/** What was announced beforehand, and whether it happened. */
export function plans({ plans: announced, evidence }: AnyRecord, { language, sources }: Lookup): Markup {
  const say = words[language];
  return list(
    announced.map(({ text, source, result }) => {
      const place = evidence.findIndex((one) => one.source === source);
      const said = place < 0 ? (sources.get(source)?.publisher ?? source) : `[${place + 1}]`;
      return html`${text[language]} <small>${said}${say.colon}${say.plan[result]}</small>`;
    }),
  );
}

/** The anchor of a source in the list of a record. */
export function anchorOf(record: AnyRecord, place: number, { mark }: Lookup): string {
  return `${mark(record.id)}-${place + 1}`;
}

/** The value of a field of the record. */
export function fieldValue(field: ShownField, record: AnyRecord, { language, links, official, place }: Lookup): Markup {
  const say = words[language];
  switch (field) {
    case "start":
      return html`${startText(record.start, language)}`;
    case "lastSeen":
      return html`${record.lastSeen === null ? null : dayText(record.lastSeen, language)}`;
    case "end":
      return html`${record.end === null ? null : rangeText(record.end, language)}`;
    case "host":
      return html`${countryName(record.host, language)}`;
    case "places":
      return html`${record.places.map((id) => place(id)).join(" → ")}`;
    case "channel":
      return html`${channels[record.channel][language]}`;
    case "rank":
      return html`${ranks[record.rank][language]}`;
    case "topics":
      return html`${joined(record.topics.map((topic) => html`<a class="pick" href="${links.topic(topic)}">${topics[topic][language]}</a>`))}`;
    case "outcomes":
      return html`${record.outcomes.length > 0 && say.entries(record.outcomes.length)}`;
    default:
      return html`${record.participants
        .filter(({ role }) => role === field)
        .map(({ official: id }) => (id === null ? say.unnamed : official(id)))
        .join(", ")}`;
  }
}

function fieldTable(record: AnyRecord, lookup: Lookup): Markup {
  const say = words[lookup.language];
  const { sourcesOf, witnessesOf } = lookup.helpers;
  const rows = shownFields.map((field) => {
    const ids = new Set<string>(sourcesOf(record, field).map(({ id }) => id));
    const places = record.evidence.flatMap(({ source }, place) => (ids.has(source) ? [place] : []));
    const value = fieldValue(field, record, lookup);
    if (value.markup === "" && places.length === 0 && field !== "end") return null;
    const references = joined(
      places.map((place) => html`<a href="#${anchorOf(record, place, lookup)}">[${place + 1}]</a>`),
      " ",
    );
    const shown = value.markup === "" ? html`<i>${say.changes.nothing}</i>` : value;
    const origins = places.length > 0 && witnessesOf(record, field).length;
    return html`<tr><th scope="row">${say.field[field]}</th><td>${shown}</td><td>${references}</td><td>${origins}</td></tr>`;
  });
  const columns = [say.fieldColumns.field, say.fieldColumns.value, say.fieldColumns.sources, say.fieldColumns.origins];
  return html`<table class="fields"><thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** Related records. */
export function relatives({ related }: AnyRecord, { edition, language, links }: Lookup): Markup {
  const all: readonly AnyRecord[] = [...edition.exchanges, ...edition.unconfirmed];
  return list(
    related.map((id) => {
      const other = all.find((one) => one.id === id);
      if (other === undefined) return html`<code>${id}</code>`;
      return html`<a href="${links.record(id)}">${other.title[language]}</a> <small>${periodText(other, language).main}</small>`;
    }),
  );
}

/** The sources of a record, numbered in the order of its evidence. */
export function sourceList(record: AnyRecord, lookup: Lookup): Markup {
  const { language, sources } = lookup;
  const say = words[language];
  return html`<ol class="sources">${record.evidence.map(({ source: id }, place) => {
    const source = sources.get(id);
    if (source === undefined) return html`<li id="${anchorOf(record, place, lookup)}">${id}</li>`;
    const { url, title, titleIsOurs, language: tongue, publisher, kind, published, origin } = source;
    // Our own descriptions of pages without a title are in English.
    const named = titleIsOurs ? html`<span lang="en">${title}</span>` : html`<cite lang="${tongue}">${title}</cite>`;
    const linked =
      url === null
        ? html`${named} <small>(${say.noAddress})</small>`
        : html`<a href="${url}" rel="noopener">${named}</a>`;
    const when = published === null ? say.undated : say.published(onText(published, language));
    return html`<li id="${anchorOf(record, place, lookup)}"><b>${publisher}</b>, ${linked} <small>${say.sourceKind[kind]}, ${languageName(tongue, language)}, ${when}${
      origin !== id && html`${say.semicolon}${say.repeats} ${lookup.origin(origin)}`
    }</small></li>`;
  })}</ol>`;
}

/** Conflicting statements of other sources, and why the record does not follow them. */
export function conflicts({ conflicts: differing }: AnyRecord, { language, sources }: Lookup): Markup {
  const say = words[language];
  return list(
    differing.map(({ field, value, source, resolution }) => {
      const publisher = sources.get(source)?.publisher ?? source;
      const name = say.field[wholeOf(field)];
      return html`<b>${name}</b>${say.colon}${say.conflict.says(publisher, value[language])} ${resolution[language]}`;
    }),
  );
}

/** The details of a record: people, results, plans, and who says what. */
export function detailsOf(record: AnyRecord, lookup: Lookup): Markup {
  const { language } = lookup;
  const say = words[language];
  const { heading } = say;
  return html`<div class="sheet"><div>${section(heading.people, people(record, lookup), record.participants.length > 0)}${section(
    heading.outcomes,
    list(record.outcomes.map((outcome) => outcome[language])),
    record.outcomes.length > 0,
  )}${section(heading.plans, plans(record, lookup), record.plans.length > 0)}${section(
    heading.conflicts,
    conflicts(record, lookup),
    record.conflicts.length > 0,
  )}${section(
    heading.related,
    relatives(record, lookup),
    record.related.length > 0,
  )}</div><div>${section(heading.evidence, html`${fieldTable(record, lookup)}${sourceList(record, lookup)}`)}${section(
    heading.record,
    html`<p><code>${record.id}</code> · <code>${record.date}</code></p><p>${say.addedIn(record.addedIn)}${
      record.revisedIn !== null && `, ${say.revisedIn(record.revisedIn)}`
    }</p>${!("reason" in record) && html`<p><a href="${pagePath("exchanges", record.id)}">${say.ownPage}</a></p>`}`,
  )}</div></div>`;
}
