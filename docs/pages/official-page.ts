import { type Office, type Official, type ParticipantRole, sides } from "dprk-russia-exchanges/helpers";
import { dayText, monthText } from "../explorer/dates.ts";
import { daysText } from "../explorer/day-sentences.ts";
import { html, type Markup } from "../explorer/markup.ts";
import { type Language, languages } from "../explorer/model.ts";
import { officialName } from "../explorer/names.ts";
import { pagePath } from "../explorer/page-paths.ts";
import { staticPage } from "../explorer/static-page.ts";
import { words } from "../explorer/words.ts";
import { cardPath } from "./card-path.ts";
import { personData } from "./linked-data.ts";
import type { PageContext } from "./page-lookup.ts";
import { crumbs, exchangeList, historySection, section } from "./parts.ts";
import { spellingsSection } from "./spellings.ts";
import { pageWords } from "./words.ts";

/** The name in its own script, with the patronymic if known. */
export function ownName({ name, patronymic, side }: Official): string | null {
  if (side === "KP") return name.ko;
  if (name.ru === null || patronymic === null) return name.ru;
  const [given = "", ...family] = name.ru.split(" ");
  return [given, patronymic.form, ...family].join(" ");
}

function row(label: string, content: Markup | string): Markup {
  return html`<div><dt>${label}</dt><dd>${content}</dd></div>`;
}

function namesList(official: Official, { language }: PageContext): Markup {
  const say = pageWords[language];
  const { name, patronymic, wikidata } = official;
  const latin = languages
    .filter((other) => other !== language)
    .map(
      (other) => name[other] !== null && row(say.otherName[other], html`<span lang="${other}">${name[other]}</span>`),
    );
  const own = (["ru", "ko"] as const).map(
    (script) => name[script] !== null && row(say.ownName[script], html`<span lang="${script}">${name[script]}</span>`),
  );
  const item =
    wikidata !== null &&
    row(say.wikidata, html`<a href="https://www.wikidata.org/wiki/${wikidata}" rel="noopener">${wikidata}</a>`);
  return html`<dl class="facts">${latin}${own}${
    patronymic !== null && row(say.patronymic, html`<span lang="ru">${patronymic.form}</span>`)
  }${item}</dl>`;
}

function officeItem({ title, start, end, seen, source: id }: Office, { language, sources }: PageContext): Markup {
  const say = pageWords[language];
  const [from, to] = [daysText(start, language), daysText(end, language)];
  const facts = [
    ...(from === null ? [] : [say.officeFrom(from)]),
    ...(to === null ? [] : [say.officeTo(to)]),
    ...(seen === null ? [] : [say.seen(dayText(seen.earliest, language), dayText(seen.latest, language))]),
  ];
  const source = sources.get(id);
  const cited =
    source !== undefined &&
    html`${facts.length > 0 && words[language].semicolon}${
      source.url === null ? source.publisher : html`<a href="${source.url}" rel="noopener">${source.publisher}</a>`
    }`;
  return html`<li>${title[language]} <small>${facts.join(", ")}${cited}</small></li>`;
}

function offices(official: Official, context: PageContext): Markup {
  const say = pageWords[context.language];
  if (official.offices.length === 0) return html`<p>${say.noOffices}</p>`;
  const hasOpenEnd = official.offices.some(({ end }) => end === null);
  return html`<ul>${official.offices.map((office) => officeItem(office, context))}</ul>${hasOpenEnd && html`<p class="hint">${say.officesNote}</p>`}`;
}

/** The counted exchanges of an official, by role. */
function exchangesByRole(official: Official, { exchangesWith }: PageContext) {
  const records = exchangesWith(official.id);
  return (role: ParticipantRole) =>
    records.filter(({ participants }) => participants.some((one) => one.official === official.id && one.role === role));
}

function exchanges(official: Official, context: PageContext): Markup {
  const { language } = context;
  const say = pageWords[language];
  const byRole = exchangesByRole(official, context);
  if (context.exchangesWith(official.id).length === 0) return html`<p>${say.noExchanges}</p>`;
  const groups = (["head", "member", "counterpart"] as const).map((role) => {
    const records = byRole(role);
    return (
      records.length > 0 &&
      html`<h3>${say.part[role]}${words[language].colon}${records.length}</h3>${exchangeList(records, context)}`
    );
  });
  return html`${groups}`;
}

function unconfirmed(official: Official, context: PageContext): Markup | false {
  const records = context.edition.unconfirmed.filter(({ participants }) =>
    participants.some((one) => one.official === official.id),
  );
  return records.length > 0 && exchangeList(records, context);
}

/** The office used to introduce an official in a short line: the last in the list. */
export function lastOffice({ offices: held }: Official, language: Language): string {
  return held.at(-1)?.title[language] ?? "";
}

/** The part that the official played in the exchanges, in a few words. */
export function partText(official: Official, context: PageContext): string {
  const byRole = exchangesByRole(official, context);
  const led = byRole("head").length;
  const travelled = led + byRole("member").length;
  const text = pageWords[context.language].partNote(travelled, led, byRole("counterpart").length);
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The months that the dataset covers. */
function periodOf({ edition, language }: PageContext): string {
  const { from, to } = edition.meta.coverage;
  return words[language].fromTo(monthText(from, language), monthText(to, language));
}

/** The page of an official. */
export function officialPage(official: Official, context: PageContext): string {
  const { frame, language } = context;
  const say = pageWords[language];
  const name = officialName(official, language);
  const own = ownName(official);
  const part = partText(official, context);
  const main = html`${crumbs(context, { official: official.id })}
<article class="entry">
<header><p class="kicker">${say.officialOf(sides[official.side][language])}</p>
<h1>${name}</h1>
${own !== null && html`<p class="own-names" lang="${official.side === "KP" ? "ko" : "ru"}">${own}</p>`}
${part !== "" && html`<p class="lead">${part}, ${periodOf(context)}.</p>`}</header>
<div class="columns"><div>
${section("exchanges", say.exchanges, exchanges(official, context))}${section("unconfirmed", say.unconfirmed, unconfirmed(official, context))}</div><div>
${section("names", say.names, namesList(official, context))}${section("offices", say.offices, offices(official, context))}</div></div>
${section("spellings", say.spellings, spellingsSection(official, context))}${historySection(["officials"], official.id, context)}</article>`;
  return staticPage(
    {
      language,
      path: pagePath("officials", official.id),
      title: name,
      description: say.descriptionOfOfficial(
        name,
        lastOffice(official, language),
        context.exchangesWith(official.id).length,
      ),
      main,
      linkedData: personData(official, context),
      card: cardPath("officials", official.id, language),
    },
    frame,
  );
}
