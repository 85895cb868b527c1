import { byMonth, directionOf } from "dprk-russia-exchanges";
import { editions } from "dprk-russia-exchanges/changes";
import { byOfficial, exchanges as exchanges130 } from "dprk-russia-exchanges/releases/1.3.0";
import { describe, expect, test } from "vitest";
import { readInput } from "../../docs/explorer/build.ts";
import { languages } from "../../docs/explorer/model.ts";
import type { Drawing } from "../../docs/explorer/pictures/drawing.ts";
import { pictureFile, shapes } from "../../docs/explorer/pictures/frame.ts";
import { pictureKinds } from "../../docs/explorer/pictures/kinds.ts";
import { drawMapBase } from "../../docs/explorer/pictures/map-base.ts";
import { pageSvg } from "../../docs/explorer/pictures/page-svg.ts";
import { drawingOf } from "../../docs/explorer/pictures/pictures.ts";

const { editions: all } = await readInput();
const base = drawMapBase(all.flatMap(({ places }) => places));
const cases = all.flatMap((edition) => languages.map((language) => [edition.meta.version, language, edition] as const));
const kindsOfMonths = ["direction", "channel", "rank", "topic"] as const;

type Edition = (typeof all)[number];

function draw(kind: (typeof pictureKinds)[number], edition: Edition, language: "en" | "fr" = "en"): Drawing {
  return drawingOf(kind, edition.exchanges, { edition, language, base });
}

function column({ table: { rows } }: Drawing, index: number): readonly number[] {
  return rows.map((row) => Number(row.at(index)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((before, number) => before + number, 0);
}

test("every edition is drawn", () => {
  expect(all.map(({ meta }) => meta.version)).toEqual(editions);
});

describe.each(cases)("edition %s in %s", (_version, language, edition) => {
  const { exchanges, meta, places } = edition;

  test.each(kindsOfMonths)("the months of %s are those of byMonth()", (kind) => {
    const months = [...byMonth(exchanges, meta.coverage).values()].map((list) => list.length);
    expect(column(draw(kind, edition, language), -1)).toEqual(months);
  });

  test("the parts of direction, channel and rank add up; an exchange counts in each of its topics", () => {
    for (const kind of ["direction", "channel", "rank"] as const) {
      const drawing = draw(kind, edition, language);
      const parts = drawing.table.head.slice(1, -1).map((_, index) => sum(column(drawing, index + 1)));
      expect(sum(parts)).toBe(exchanges.length);
      expect(drawing.keys.map(({ label }) => Number(/\d+$/.exec(label)?.[0]))).toEqual(parts);
    }
    const topics = draw("topic", edition, language);
    const [, first] = topics.table.head;
    const most = new Map<string, number>();
    for (const topic of exchanges.flatMap((exchange) => exchange.topics)) most.set(topic, (most.get(topic) ?? 0) + 1);
    expect(sum(column(topics, 1))).toBe(Math.max(...most.values()));
    expect(first).not.toBe("");
  });

  test("the parts of direction are those of directionOf()", () => {
    const drawing = draw("direction", edition, language);
    const counts = Map.groupBy(exchanges, directionOf);
    const wanted = (["dprk-to-russia", "russia-to-dprk", "third-country"] as const)
      .map((code) => counts.get(code)?.length ?? 0)
      .filter((count) => count > 0);
    expect(drawing.table.head.slice(1, -1).map((_, index) => sum(column(drawing, index + 1)))).toEqual(wanted);
  });

  test("the running total is between what began by the end of the month certainly and possibly", () => {
    const drawing = draw("total", edition, language);
    const months = [...byMonth([], meta.coverage).keys()];
    const begun = (bound: "earliest" | "latest") =>
      months.map((month) => exchanges.filter(({ start }) => start[bound].slice(0, 7) <= month).length);
    expect(column(drawing, 1)).toEqual(begun("latest"));
    expect(column(drawing, 2)).toEqual(begun("earliest"));
  });

  test("the map has as many exchanges at a place as name it", () => {
    const drawing = draw("map", edition, language);
    for (const [name, count] of drawing.table.rows) {
      const place = places.find((one) => one.name[language] === name);
      expect(exchanges.filter((exchange) => exchange.places.some((id) => id === place?.id)).length).toBe(count);
    }
    expect(drawing.table.rows.length).toBe(new Set(exchanges.flatMap((exchange) => exchange.places)).size);
  });

  test("the people who travelled, led or received most did so as often as in the records", () => {
    const roles = { travelled: ["head", "member"], led: ["head"], received: ["counterpart"] } as const;
    for (const [kind, wanted] of Object.entries(roles)) {
      const drawing = draw(kind as keyof typeof roles, edition, language);
      const did = exchanges.flatMap(({ participants }) => {
        const own = participants.filter(({ role }) => wanted.some((one) => one === role));
        return [...new Set(own.map(({ official }) => official))].filter((official) => official !== null);
      });
      const counts = [...Map.groupBy(did, (official) => official).values()].map((list) => list.length);
      expect(column(drawing, 1)).toEqual(counts.sort((a, b) => b - a));
    }
  });

  test("each picture stands alone with edition, selection, coverage and licence, and refers to nothing", () => {
    for (const kind of pictureKinds) {
      for (const shape of Object.keys(shapes) as readonly (keyof typeof shapes)[]) {
        const options = { shape, theme: "light", language, meta, selection: "A & B <C>" } as const;
        const svg = pictureFile(draw(kind, edition, language), options);
        // Lines may be broken anywhere.
        const text = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line).join(" ");
        expect(text).toContain("A &#38; B &#60;C&#62;");
        for (const part of [meta.name, meta.version, meta.coverage.to.slice(0, 4), "CC0-1.0"]) {
          expect(text).toContain(part);
        }
        expect(svg).not.toMatch(/(?:href|src|url)[=(]|NaN|undefined|Infinity/);
      }
    }
  });
});

test("Choe Son Hui travelled most on the North Korean side in 1.3.0: 6 times, 5 as head", () => {
  const edition = all.find(({ meta }) => meta.version === "1.3.0");
  if (edition === undefined) throw new Error("expected edition 1.3.0");
  const countOf = (kind: "travelled" | "led") =>
    draw(kind, edition).table.rows.find(([name]) => name === "Choe Son Hui")?.[1];
  expect([countOf("travelled"), countOf("led")]).toEqual([6, 5]);
  expect(byOfficial(exchanges130, "choe-son-hui").length).toBeGreaterThanOrEqual(6);
});

test("ten times the records make no picture larger than what it counts", () => {
  const newest = all.at(-1);
  if (newest === undefined) throw new Error("expected an edition");
  const exchanges = Array.from({ length: 10 }, () => newest.exchanges).flat();
  const many = { ...newest, exchanges };
  for (const kind of pictureKinds) {
    const elements = pageSvg(draw(kind, many), "wide").match(/<[a-z]/g)?.length ?? 0;
    expect([kind, elements < 600]).toEqual([kind, true]);
  }
});
