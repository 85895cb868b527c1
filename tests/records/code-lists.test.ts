import { describe, expect, test } from "vitest";
import * as generated from "../../src/generated/codes.ts";
import { namesOf } from "../../src/records/codes/code-list.ts";
import { codeLists } from "../../src/records/codes/code-lists.ts";

describe("code lists", () => {
  test("every list is included once, with the name of its type", () => {
    const types = codeLists.map(({ type }) => type);
    expect(types.length).toBeGreaterThan(10);
    expect(new Set(types).size).toBe(types.length);
    for (const type of types) expect(type).toMatch(/^[A-Z][A-Za-z]+$/);
  });

  test.each(codeLists)("every code of $type has a label and a definition in both languages", ({ codes, meaning }) => {
    expect(meaning).toMatch(/^[A-Z].+\.$/);
    expect(Object.keys(codes).length).toBeGreaterThan(1);
    for (const { label, definition } of Object.values(codes)) {
      for (const text of [label.en, label.fr]) expect(text).toMatch(/^\S.*[^.\s]$/u);
      for (const text of [definition.en, definition.fr]) expect(text).toMatch(/^\S.+\.$/u);
      expect(definition.en).not.toBe(definition.fr);
    }
  });

  test.each(codeLists)("no two codes of $type have the same label", ({ codes }) => {
    for (const language of ["en", "fr"] as const) {
      const labels = Object.values(codes).map(({ label }) => label[language]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  test("the package exports the labels of the lists that people filter by, in their order", () => {
    const exported = generated as Readonly<Record<string, unknown>>;
    const labelled = codeLists.filter(({ labels }) => labels !== undefined);
    expect(labelled.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["Channel", "Rank", "Topic", "Direction", "Side"]),
    );
    for (const list of labelled) {
      const labels = exported[list.labels ?? ""];
      const names = Array.isArray(labels) ? labels : Object.keys(labels as object);
      expect([list.type, names]).toEqual([list.type, namesOf(list)]);
    }
  });
});
