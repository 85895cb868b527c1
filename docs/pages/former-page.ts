import type { Exchange } from "dprk-russia-exchanges/helpers";
import type { ExplorerInput } from "../explorer/build.ts";
import { redirectOf } from "../explorer/history.ts";
import { html } from "../explorer/markup.ts";
import { pagePath } from "../explorer/page-paths.ts";
import { staticPage } from "../explorer/static-page.ts";
import { words } from "../explorer/words.ts";
import type { PageContext } from "./page-lookup.ts";
import { historySection } from "./parts.ts";
import { pageWords } from "./words.ts";

/** An exchange that the newest edition does not count, as it was in the last edition that did. */
interface FormerExchange {
  /** The exchange. */
  readonly exchange: Exchange;
  /** The last edition that counted it. */
  readonly edition: string;
}

/** The exchanges of older editions that the newest one does not count. Articles may still link to them. */
export function formerExchanges({ editions }: ExplorerInput): readonly FormerExchange[] {
  const present = new Set(editions.at(-1)?.exchanges.map(({ id }) => id));
  const former = new Map<string, FormerExchange>();
  for (const { meta, exchanges } of editions) {
    for (const exchange of exchanges) {
      if (!present.has(exchange.id)) former.set(exchange.id, { exchange, edition: meta.version });
    }
  }
  return [...former.values()];
}

/** The edition after another. */
function editionAfter(version: string, { releases }: PageContext): string {
  const versions = [...releases.keys()];
  return versions[versions.indexOf(version) + 1] ?? version;
}

/** The page at the address of an exchange that is no longer counted. */
export function formerPage(exchange: Exchange, version: string, context: PageContext): string {
  const { edition, frame, history, language, links, up } = context;
  const say = pageWords[language];
  const { id, title, summary } = exchange;
  const since = editionAfter(version, context);
  const report = edition.unconfirmed.find((one) => one.id === id);
  const successor = redirectOf(history, id)?.id ?? null;
  const fate = say.notCounted(since);
  const reason = report !== undefined && html` ${words[language].reason[report.reason]}.`;
  const next =
    report === undefined
      ? successor !== null &&
        html`<p><a href="${links.record(successor)}">${history.names.exchanges[successor]?.[language] ?? successor}</a></p>`
      : html`<p><a href="${links.record(id)}">${report.title[language]}</a> <small>${words[language].unconfirmed.title}</small></p>`;
  const main = html`<nav class="crumbs" aria-label="${say.crumbs}"><a href="${up}index.html?edition=${edition.meta.version}">${say.all}</a></nav>
<article class="entry"><header><h1>${title[language]}</h1><p class="note">${fate}${reason}</p></header>
${next}<p><a href="${up}index.html?edition=${version}#${id}">${say.formerly(version)}</a></p>
${historySection(["exchanges", "unconfirmed"], id, context)}</article>`;
  const path = pagePath("exchanges", id);
  return staticPage(
    { language, path, title: title[language], description: `${fate} ${summary[language]}`, main },
    frame,
  );
}
