import { channels, directionOf, directions, ranks } from "dprk-russia-exchanges/helpers";
import { periodText } from "./dates.ts";
import { html, joined, type Markup } from "./markup.ts";
import type { AnyRecord } from "./model.ts";
import { addressIn, type Lookup } from "./names.ts";
import { nameLink } from "./record-details.ts";
import { type ExplainedWord, explanationId, wordButton } from "./word-button.ts";
import { words } from "./words.ts";

function whenCell(record: AnyRecord, { edition, language }: Lookup): Markup {
  const say = words[language];
  const { main, notes, isExact } = periodText(record, language);
  const text = isExact ? html`<time datetime="${record.start.earliest}">${main}</time>` : main;
  return html`<a class="permalink" href="${addressIn(edition, {}, record.id)}" title="${say.permalink}">${text}</a>${notes.map((note) => html`<small>${note}</small>`)}`;
}

function whoCell({ participants }: AnyRecord, lookup: Lookup): Markup {
  const { language } = lookup;
  const heads = participants.filter(({ role }) => role === "head");
  const lines = heads.map(
    ({ official, office }) =>
      html`${nameLink(official, lookup)}${office !== null && html`<small>${office[language]}</small>`}`,
  );
  return html`${lines.length === 0 ? words[language].unnamed : joined(lines, html`<br>`)}`;
}

/** Channel and rank, if stated. */
function kindLine({ channel, rank }: AnyRecord, { language }: Lookup): Markup | false {
  const parts = [channel === "unstated" ? null : channels[channel], rank === "unstated" ? null : ranks[rank]];
  const shown = parts.flatMap((part) => (part === null ? [] : [part[language]]));
  return shown.length > 0 && html`<small>${shown.join(" · ")}</small>`;
}

function badgesOf(record: AnyRecord, origins: number, { language }: Lookup): Markup {
  const say = words[language];
  const { isExact } = periodText(record, language);
  const badges: readonly (readonly [ExplainedWord, string])[] = [
    ...(isExact ? [] : [["certain", record.start.basis === "convention" ? say.convention : say.uncertainDay] as const]),
    ...(record.conflicts.length > 0 ? [["differ", say.conflict.badge] as const] : []),
    ...(origins < 2 ? [["origins", say.fewOrigins(origins)] as const] : []),
  ];
  return html`${joined(
    badges.map(
      ([word, badge]) =>
        html`<button type="button" class="badge" popovertarget="${explanationId(word)}">${badge}</button>`,
    ),
    " ",
  )}`;
}

/** A link to the page of the record, shown until its details are loaded and if scripts do not run. */
function detailsLink({ id }: AnyRecord, { language }: Lookup): Markup {
  return html`<p><a href="exchanges/${id}.html">${words[language].fullRecord}</a></p>`;
}

/** One record of the list: a row with the summary, and a second row that opens to show the details. */
export function recordRows(record: AnyRecord, lookup: Lookup): Markup {
  const { language } = lookup;
  const say = words[language];
  const direction = directionOf(record);
  const origins = lookup.witnessCount(record);
  return html`<tbody class="record" id="${record.id}">
<tr><th scope="row">${whenCell(record, lookup)}</th>
<td class="way"><span class="key ${direction}"></span> ${directions[direction][language]}</td>
<td class="what"><h3>${record.title[language]}</h3>${"reason" in record && html`<p class="reason">${say.reason[record.reason]}</p>`}<p>${record.summary[language]}</p></td>
<td class="who">${whoCell(record, lookup)}${kindLine(record, lookup)}</td>
<td class="support">${say.sourceCount(record.evidence.length, origins)}<br>${badgesOf(record, origins, lookup)}</td></tr>
<tr class="more"><td colspan="5"><details class="details"><summary>${say.details}<span class="hidden"> (${record.id})</span></summary>${detailsLink(record, lookup)}</details></td></tr>
</tbody>
`;
}

/** A table of records. Their details are added when they are opened. */
export function recordTable(records: readonly AnyRecord[], caption: string | Markup, lookup: Lookup): Markup {
  const { when, way, what, who, sources } = words[lookup.language].column;
  const why = wordButton("origins", sources, lookup.language);
  return html`<table class="records"><caption>${caption}</caption>
<thead><tr>${[when, way, what, who].map((name) => html`<th scope="col">${name}</th>`)}<th scope="col">${sources}${why}</th></tr></thead>
${records.map((record) => recordRows(record, lookup))}</table>`;
}
