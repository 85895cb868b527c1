import { type SystemName, spellingsOf } from "dprk-russia-exchanges/bind";
import type { Official } from "dprk-russia-exchanges/helpers";
import { html, joined, type Markup } from "../explorer/markup.ts";
import { languageName } from "../explorer/names.ts";
import { words } from "../explorer/words.ts";
import type { PageContext } from "./page-lookup.ts";
import { pageWords } from "./words.ts";

/** The listed spellings, each with its source. */
function listed({ spellings }: Official, { language, sources }: PageContext): Markup {
  const say = pageWords[language];
  const rows = spellings.map(({ form, language: tongue, kind, source: id }) => {
    const source = id === null ? undefined : sources.get(id);
    const cited =
      source === undefined
        ? say.byRule
        : source.url === null
          ? source.publisher
          : html`<a href="${source.url}" rel="noopener">${source.publisher}</a>`;
    return html`<li><b lang="${tongue}">${form}</b> <small>${languageName(tongue, language)}, ${say.spellingKind[kind]}${words[language].semicolon}${cited}</small></li>`;
  });
  return html`<ul>${rows}</ul>`;
}

/** The derived spellings, by system. */
function derived(official: Official, { language }: PageContext): Markup | false {
  const say = pageWords[language];
  const forms = spellingsOf(official);
  const systems = new Map<SystemName, string[]>();
  for (const { form, systems: names } of forms) {
    for (const name of names) systems.set(name, [...(systems.get(name) ?? []), form]);
  }
  const rows = [...systems].map(
    ([system, list]) =>
      html`<div><dt>${say.systems[system]}</dt><dd translate="no">${joined(list.map((form) => html`<span>${form}</span>`))}</dd></div>`,
  );
  return (
    forms.length > 0 &&
    html`<details class="more-spellings"><summary>${say.derived(forms.length)}</summary><dl class="facts">${rows}</dl></details>`
  );
}

/** The spellings by which an official can be found. */
export function spellingsSection(official: Official, context: PageContext): Markup {
  const say = pageWords[context.language];
  return html`<p class="hint">${say.spellingsNote}</p>${listed(official, context)}${derived(official, context)}`;
}
