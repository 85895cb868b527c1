import { expect, test } from "vitest";
import { explorerFiles, readInput } from "../../docs/explorer/build.ts";

const input = await readInput();
const files = await explorerFiles(input);
const newest = input.editions.at(-1);

test.each(["", "fr/"])("the feed has every edition and every exchange once, newest first: %s", (folder) => {
  const feed = files.get(`${folder}feed.xml`) ?? "";
  const entries = [...feed.matchAll(/<entry>(.*?)<\/entry>/gs)].map(([, entry = ""]) => entry);
  const ids = entries.map((entry) => /<id>(.*?)<\/id>/.exec(entry)?.[1] ?? "");
  expect(ids.length).toBe(input.editions.length + (newest?.exchanges.length ?? 0));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids[0]).toBe(`${input.address}${folder}changes.html#v${newest?.meta.version}`);
  for (const { id } of newest?.exchanges ?? []) expect(ids).toContain(`${input.address}${folder}exchanges/${id}.html`);
  const days = new Set(input.editions.map(({ meta }) => `${meta.released}T00:00:00Z`));
  for (const [, day] of feed.matchAll(/<(?:updated|published)>(.*?)</g)) expect(days).toContain(day);
});

test("the page of changes has every edition, and names each record under its title", () => {
  const page = files.get("changes.html") ?? "";
  for (const { meta } of input.editions) expect(page).toContain(`id="v${meta.version}"`);
  expect(page).toContain('id="v1.1.0-exchanges-lavrov-pyongyang-2023-10"');
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const shared = [...page.matchAll(/<p class="why"><b>Why: <\/b>(.*?)<\/p>/g)].map(([, why = ""]) => why);
  const rule = shared.filter((why) => why.startsWith("Related exchanges now follow one rule"));
  expect(rule).toHaveLength(1);
});
