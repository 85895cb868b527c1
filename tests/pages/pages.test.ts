import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { explorerFiles, readInput } from "../../docs/explorer/build.ts";
import { languages } from "../../docs/explorer/model.ts";
import { pageFiles } from "../../docs/pages/build.ts";
import { cardDrawers } from "../../docs/pages/build-cards.ts";

const root = join(import.meta.dirname, "../..");
const input = await readInput();
const newest = input.editions.at(-1);
if (newest === undefined) throw new Error("expected at least one edition");
const { exchanges, officials, places, meta } = newest;
const files = pageFiles(input);
const pages = new Map([...files].filter((file): file is [string, string] => file[0].endsWith(".html")));
const folderOf = { en: "", fr: "fr/" } as const;

function page(path: string): string {
  return pages.get(path) ?? "";
}

/** The text of a part of a page as a reader sees it. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .trim();
}

function dataOf(html: string): Record<string, unknown> {
  const [, text = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(text) as Record<string, unknown>;
}

test.each(languages)("there is a page for every record of the newest edition: %s", (language) => {
  const wanted = [
    ...exchanges.map(({ id }) => `exchanges/${id}.html`),
    ...officials.map(({ id }) => `officials/${id}.html`),
    ...places.map(({ id }) => `places/${id}.html`),
  ];
  for (const path of wanted) {
    const html = page(folderOf[language] + path);
    expect(html, path).toContain(`<html lang="${language}"`);
    expect(html, path).not.toMatch(/undefined|\[object|NaN/);
  }
});

test("an exchange that is no longer counted keeps its address, and the page says so", () => {
  const former = new Set(input.editions.flatMap((edition) => edition.exchanges.map(({ id }) => id)));
  for (const { id } of exchanges) former.delete(id);
  expect(former.size).toBeGreaterThan(0);
  for (const id of former) expect(page(`exchanges/${id}.html`)).toContain("no longer counted as an exchange");
});

test("every internal link leads to an existing page and anchor", async () => {
  const explorer = await explorerFiles(input);
  const all = new Map<string, string>([
    ...[...explorer, ["favicon.svg", ""] as const],
    ...[...files].map(([path, content]) => [path, String(content)] as const),
  ]);
  const broken = [...pages, ...[...explorer].filter(([path]) => path.endsWith("changes.html"))].flatMap(
    ([path, html]) =>
      [...html.matchAll(/ (?:href|src)="([^"]*)"/g)]
        .map(([, target = ""]) => target.replaceAll("&amp;", "&").replaceAll("&#38;", "&"))
        .filter((target) => !/^https?:/.test(target))
        .filter((target) => {
          const [address = "", anchor = ""] = target.split("#");
          const [file = "", query] = address.split("?");
          const to = file === "" ? path : normalize(join(dirname(path), file));
          if (to === "../index.html") return false;
          if (to.startsWith("../guides/"))
            return !existsSync(join(root, "docs", to.slice(3).replace(/\.html$/, ".md")));
          const found = all.get(to);
          // A link to a selection of the list finds its record by script.
          return found === undefined || (query === undefined && anchor !== "" && !found.includes(`id="${anchor}"`));
        })
        .map((target) => `${path}: ${target}`),
  );
  expect(broken).toEqual([]);
});

describe("the page of Lavrov’s visit", () => {
  const [, english = ""] =
    /<section id="history">(.*?)<\/section>/s.exec(page("exchanges/lavrov-pyongyang-2023-10.html")) ?? [];
  const [, french = ""] =
    /<section id="history">(.*?)<\/section>/s.exec(page("fr/exchanges/lavrov-pyongyang-2023-10.html")) ?? [];

  test("names the editions that changed it, in order", () => {
    const steps = [...english.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, title = ""]) => textOf(title).replace(/,.*/, ""));
    expect(steps).toEqual(["Added in edition 1.0.0", "Corrected in edition 1.1.0", "Corrected in edition 2.0.0"]);
    expect([...french.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, title = ""]) => textOf(title).replace(/,.*/, ""))).toEqual([
      "Ajoutée dans l’édition 1.0.0",
      "Corrigée dans l’édition 1.1.0",
      "Corrigée dans l’édition 2.0.0",
    ]);
  });

  test("says what was corrected, and why", () => {
    expect(textOf(english)).toContain("Andrei Rudenko (Deputy Minister of Foreign Affairs) was added as a member.");
    expect(textOf(english)).toContain(
      "Why: KCNA names Deputy Minister Andrei Rudenko at Kim Jong Un's reception of Lavrov.",
    );
    expect(textOf(english)).toContain("The topics now include “Trade and economy” and “Commemoration”.");
    expect(textOf(french)).toContain(
      "La fiche cite désormais Andreï Roudenko (vice-ministre des Affaires étrangères) parmi les membres.",
    );
  });

  test("counts the origins of a field as witnessesOf() does", () => {
    const [, facts = ""] =
      /<section id="facts">(.*?)<\/section>/s.exec(page("exchanges/lavrov-pyongyang-2023-10.html")) ?? [];
    const rows = [...facts.matchAll(/<dt>(.*?)<\/dt>.*?<summary>(.*?)<\/summary>/gs)].map(([, name, count]) => [
      name,
      count,
    ]);
    // Only KCNA's report of the departure and Bolshaya Azia give the end.
    expect(rows).toContainEqual(["Day of departure", "2 independent origins"]);
    expect(rows).toContainEqual(["Members", "1 independent origin"]);
  });
});

test.each(languages)("the linked data of an exchange agree with the record: %s", (language) => {
  for (const exchange of exchanges) {
    const { id, title, start, end, participants } = exchange;
    const data = dataOf(page(`${folderOf[language]}exchanges/${id}.html`));
    const isExact = start.earliest === start.latest && start.basis !== "convention";
    const people = new Set(participants.flatMap(({ official }) => (official === null ? [] : [official])));
    expect(data).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Event",
      identifier: id,
      name: title[language],
      url: `${input.address}${folderOf[language]}exchanges/${id}.html`,
      subjectOf: { "@type": "Dataset", version: meta.version },
    });
    if (isExact) expect(data["startDate"]).toBe(start.earliest);
    else expect(String(data["startDate"] ?? "")).not.toMatch(/\d{4}-\d\d-\d\d/);
    if (end === null) expect(data["endDate"]).toBeUndefined();
    expect((data["attendee"] as readonly unknown[] | undefined)?.length ?? 0).toBe(people.size);
  }
  for (const { id, wikidata } of officials) {
    const data = dataOf(page(`${folderOf[language]}officials/${id}.html`));
    const same = wikidata === null ? undefined : [`https://www.wikidata.org/entity/${wikidata}`];
    expect([id, data["@type"], data["sameAs"]]).toEqual([id, "Person", same]);
  }
  for (const { id, coordinates } of places) {
    expect(dataOf(page(`${folderOf[language]}places/${id}.html`))).toMatchObject({
      "@type": "Place",
      geo: coordinates,
    });
  }
});

test("the file of an exchange holds the record with all its sources", () => {
  for (const exchange of exchanges) {
    const data = JSON.parse(String(files.get(`exchanges/${exchange.id}.json`))) as Record<string, unknown>;
    expect(data).toMatchObject({ edition: meta.version, exchange });
    expect((data["sources"] as readonly { id: string }[]).map(({ id }) => id)).toEqual(
      exchange.evidence.map(({ source }) => source),
    );
  }
});

test("every page has its own address, a version in the other language, and its own picture", () => {
  const cards = cardDrawers(input);
  const addresses = new Set<string>();
  for (const [path, html] of pages) {
    const [, canonical = ""] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
    expect(canonical).toBe(input.address + path);
    addresses.add(canonical);
    const alternates = [...html.matchAll(/hreflang="(en|fr)" href="([^"]*)"/g)].map(([, , address = ""]) => address);
    for (const address of alternates) expect(pages.has(address.replace(input.address, "")), address).toBe(true);
    const [, card] = /<meta property="og:image" content="([^"]*)"/.exec(html) ?? [];
    if (card !== undefined) expect(cards.has(card.replace(input.address, "")), card).toBe(true);
  }
  expect(addresses.size).toBe(pages.size);
  expect(cards.size).toBe(2 * (exchanges.length + officials.length + places.length));
});

test("the exchanges are linked by day, from the first to the last", () => {
  for (const [position, { id }] of exchanges.entries()) {
    const html = page(`exchanges/${id}.html`);
    const neighbour = (rel: string) =>
      new RegExp(`rel="${rel}"[^>]* href="\\.\\./exchanges/([^"]*)\\.html"`).exec(html)?.[1];
    expect(neighbour("prev")).toBe(exchanges[position - 1]?.id);
    expect(neighbour("next")).toBe(exchanges[position + 1]?.id);
  }
});

test("the exchanges of an official are counted by role", () => {
  const text = textOf(page("officials/choe-son-hui.html"));
  const roles = exchanges.flatMap(({ participants }) =>
    participants.filter(({ official }) => official === "choe-son-hui"),
  );
  const led = roles.filter(({ role }) => role === "head").length;
  const travelled = led + roles.filter(({ role }) => role === "member").length;
  expect(text).toContain(`Travelled ${travelled} times, ${led} of them as head of the delegation`);
  expect(page("officials/choe-son-hui.html")).toContain('lang="ko">최선희');
  expect(page("officials/sergei-lavrov.html")).toContain('lang="ru">Сергей Викторович Лавров');
  expect(text).toContain("Choi Sun-hee");
});

test("French pages contain no English except names and titles of works", () => {
  const own = (html: string) =>
    textOf(
      html
        .replace(/^.*?<main/s, "<main")
        .replace(/<section id="(?:sources|facts|spellings|cite|data)">.*?<\/section>/gs, "")
        // Names of publishers are next to offices.
        .replace(/<a [^>]*rel="noopener">.*?<\/a>|<(\w+)[^>]* lang="(?!fr)\w\w">.*?<\/\1>|<footer.*/gs, ""),
    );
  const publishers = newest.sources.map(({ publisher }) => publisher).sort((a, b) => b.length - a.length);
  for (const [path, html] of pages) {
    if (!path.startsWith("fr/")) continue;
    const text = publishers.reduce((rest, publisher) => rest.replaceAll(publisher, ""), own(html));
    expect(/\b(?:the|and|of|with|from|was|were|edition)\b.{0,20}/i.exec(text)?.[0], path).toBeUndefined();
    expect(/.{0,20}(?:[^\u00a0\u202f\s] ?[;!?»]|« |[^\u00a0\d] ?:(?= )).{0,20}/.exec(text)?.[0], path).toBeUndefined();
    expect(/.{0,20}[a-zé]'[a-zé].{0,20}/i.exec(text)?.[0], path).toBeUndefined();
  }
});

test("a page of each kind is valid HTML", async () => {
  const validate = new HtmlValidate({ extends: ["html-validate:standard"] });
  const explorer = await explorerFiles(input);
  const kinds = ["exchanges", "officials", "places"].flatMap((kind) =>
    ["", "fr/"].flatMap((folder) =>
      [...pages.keys()].filter((path) => path.startsWith(`${folder}${kind}/`)).slice(0, 12),
    ),
  );
  const texts = new Map([...pages, ...explorer]);
  for (const path of [
    ...kinds,
    "exchanges/rakwon-corporation-kaluga-2025-11.html",
    "changes.html",
    "fr/changes.html",
  ]) {
    const { results } = await validate.validateString(texts.get(path) ?? "");
    expect([
      path,
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ]).toEqual([path, []]);
  }
});
