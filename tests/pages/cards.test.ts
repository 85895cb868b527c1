import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { readInput } from "../../docs/explorer/build.ts";
import { cardDrawers } from "../../docs/pages/build-cards.ts";
import { brokenLines } from "../../docs/pages/card.ts";

const drawers = cardDrawers(await readInput());

/** The size of a PNG, and its bytes without compression. */
function decode(png: Uint8Array) {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(bytes.subarray(at + 8, at + 8 + length));
  }
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), pixels: inflateSync(Buffer.concat(parts)) };
}

test.each([
  "cards/exchanges/lavrov-pyongyang-2023-10.en.png",
  "cards/exchanges/lavrov-pyongyang-2023-10.fr.png",
  "cards/officials/choe-son-hui.fr.png",
  "cards/places/pyongyang.en.png",
])("a card is a picture of 1200 by 630 pixels, and drawing it twice gives the same result: %s", async (path) => {
  const draw = drawers.get(path);
  const [first, second] = [await draw?.(), await draw?.()];
  if (first === undefined || second === undefined) throw new Error(`expected ${path}`);
  const { width, height, pixels } = decode(first);
  expect([width, height]).toEqual([1200, 630]);
  expect(pixels.length).toBe((1200 * 4 + 1) * 630);
  // Text has many shades; a card without it would have four.
  expect(new Set(pixels.subarray(0, 4801 * 400)).size).toBeGreaterThan(50);
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

test("brokenLines() keeps lines short and says where it cut", () => {
  expect(brokenLines("Sergei Lavrov in Pyongyang", 14, 3)).toEqual(["Sergei Lavrov", "in Pyongyang"]);
  expect(brokenLines("one two three four", 7, 1)).toEqual(["one two…"]);
});
