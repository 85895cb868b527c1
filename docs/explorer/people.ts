import { type Exchange, sides } from "dprk-russia-exchanges/helpers";
import { countPeople, type PersonCount, parts } from "./attendance.ts";
import { html, type Markup } from "./markup.ts";
import { addressIn, type Lookup } from "./names.ts";
import { words } from "./words.ts";

/** How many people of each side are shown at first. */
const first = 8;

function personRow(person: PersonCount, { edition, language, official }: Lookup): Markup {
  const say = words[language];
  const cells = parts.map((part) => {
    const count = person[part];
    const address = addressIn(edition, { official: person.id, role: part });
    return html`<td>${count === 0 ? 0 : html`<a class="pick" href="${address}" aria-label="${official(person.id)}, ${say.people.part[part]}${say.colon}${count}">${count}</a>`}</td>`;
  });
  return html`<tr><th scope="row">${official(person.id)}</th>${cells}</tr>`;
}

/** How often each person travelled, led and received, in one table per side. */
export function peopleTables(exchanges: readonly Exchange[], isWhole: boolean, lookup: Lookup): Markup {
  const { language } = lookup;
  const say = words[language].people;
  const people = countPeople(exchanges);
  if (people.length === 0) return html`<p>${say.none}</p>`;
  const tables = Object.entries(sides).map(([side, name]) => {
    const own = people.filter((person) => person.side === side);
    const shown = isWhole ? own : own.slice(0, first);
    return (
      own.length > 0 &&
      html`<table class="numbers"><caption>${name[language]}</caption><thead><tr><th scope="col">${say.name}</th>${parts.map((part) => html`<th scope="col">${say.part[part]}</th>`)}</tr></thead><tbody>${shown.map((person) => personRow(person, lookup))}</tbody></table>`
    );
  });
  const isCut = !isWhole && Object.keys(sides).some((side) => people.filter((one) => one.side === side).length > first);
  return html`<div class="columns">${tables}</div>${isCut && html`<p class="needs-js"><button type="button" id="all-people">${say.all(people.length)}</button></p>`}`;
}
