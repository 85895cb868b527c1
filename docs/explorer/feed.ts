import { changesSummary } from "./changes-view.ts";
import { dayText, periodText } from "./dates.ts";
import { pathOf } from "./head.ts";
import { changesOf } from "./history.ts";
import { html, type Markup } from "./markup.ts";
import type { EditionHead, History, Language } from "./model.ts";
import { pagePath } from "./page-paths.ts";
import type { SiteFrame } from "./static-page.ts";
import { words } from "./words.ts";

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly released: string;
}

function entryMarkup({ id, title, summary, released }: Entry): Markup {
  const updated = `${released}T00:00:00Z`;
  return html`<entry>
<id>${id}</id>
<title>${title}</title>
<link rel="alternate" type="text/html" href="${id}"/>
<published>${updated}</published>
<updated>${updated}</updated>
<summary>${summary}</summary>
</entry>
`;
}

/** The feed entry of an edition. */
function editionEntry(
  head: EditionHead,
  before: EditionHead | undefined,
  history: History,
  frame: SiteFrame,
  language: Language,
): Entry {
  const say = words[language].changes;
  const { version, released } = head;
  const lists = before === undefined ? null : changesOf(history, before.version, version);
  const { length } = frame.edition.exchanges.filter(({ addedIn }) => addedIn === version);
  const summary = lists === null ? say.first(length) : changesSummary(lists, language);
  return {
    id: `${frame.address}${pathOf(language)}changes.html#v${version}`,
    title: say.edition(version, dayText(released, language)),
    summary,
    released,
  };
}

/** The exchanges that an edition added, newest first. */
function recordEntries({ version, released }: EditionHead, { edition, address }: SiteFrame, language: Language) {
  return edition.exchanges
    .filter(({ addedIn }) => addedIn === version)
    .reverse()
    .map((exchange) => ({
      id: `${address}${pathOf(language)}${pagePath("exchanges", exchange.id)}`,
      title: `${exchange.title[language]}, ${periodText(exchange, language).main}`,
      summary: exchange.summary[language],
      released,
    }));
}

/** The editions and the exchanges that they added as an Atom feed (RFC 4287), newest first. */
export function atomFeed(
  heads: readonly EditionHead[],
  history: History,
  frame: SiteFrame,
  language: Language,
): string {
  const { meta } = frame.edition;
  const own = `${frame.address}${pathOf(language)}feed.xml`;
  const steps = heads.map((head, position) => [
    editionEntry(head, heads[position - 1], history, frame, language),
    ...recordEntries(head, frame, language),
  ]);
  const newestFirst = steps.reverse().flat();
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${own}</id>
<title>${words[language].title}</title>
<subtitle>${words[language].description}</subtitle>
<link rel="self" type="application/atom+xml" href="${own}"/>
<link rel="alternate" type="text/html" href="${frame.address}${pathOf(language)}"/>
<updated>${meta.released}T00:00:00Z</updated>
<author><name>${meta.name}</name></author>
<rights>CC0 1.0</rights>
${newestFirst.map(entryMarkup)}</feed>
`.markup;
}
