import { describe, expect, test } from "vitest";
import { paletteCss, pictureStyle, seriesColours } from "../../docs/explorer/pictures/palette.ts";

type Triple = readonly [number, number, number];

// Lightest and darkest backgrounds on which the pictures stand: pages, raised boxes and pictures that stand alone.
const papers = { light: ["#ffffff", "#fbfbfc"], dark: ["#1e2024", "#272a2f"] } as const;

// Machado, Oliveira and Fernandes (2009), full severity, on linear light.
const sights: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(colour: string): Triple {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return [red, green, blue];
}

function times(rows: readonly Triple[], [x, y, z]: Triple): Triple {
  const [a = 0, b = 0, c = 0] = rows.map(([r, g, u]) => r * x + g * y + u * z);
  return [a, b, c];
}

function contrast(a: string, b: string): number {
  const [high = 1, low = 0] = [a, b]
    .map((colour) => times([[0.2126, 0.7152, 0.0722]], linear(colour))[0])
    .sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** A colour in Oklab, in which distances match perception. */
function oklab(light: Triple): Triple {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  );
  const [l, m, s] = cones.map((part) => Math.cbrt(Math.max(0, part))) as unknown as Triple;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [l, m, s],
  );
}

function distance(a: string, b: string, sight: readonly Triple[]): number {
  const [one, other] = [a, b].map((colour) => oklab(times(sight, linear(colour))));
  return Math.hypot(...(one ?? []).map((part, index) => part - (other?.[index] ?? 0)));
}

const stacked = ["s0", "s1", "s2", "s3", "s4", "s5", "s6", "rest"] as const;

describe.each(["light", "dark"] as const)("the colours of %s pictures", (theme) => {
  test("have a contrast of 3 to 1 against their background", () => {
    for (const [name, shades] of Object.entries(seriesColours)) {
      for (const paper of papers[theme]) expect([name, contrast(shades[theme], paper) >= 3]).toEqual([name, true]);
    }
  });

  test.each(Object.keys(sights))("differ from one another for %s", (sight) => {
    const pairs = stacked.flatMap((a, index) => stacked.slice(index + 1).map((b) => [a, b] as const));
    const near = pairs.filter(([a, b]) => {
      return distance(seriesColours[a][theme], seriesColours[b][theme], sights[sight] ?? []) < 0.06;
    });
    expect(near).toEqual([]);
  });
});

test("page, picture and forced colours define every colour", () => {
  for (const name of Object.keys(seriesColours)) {
    expect(paletteCss().split(`.${name}{`).length).toBeGreaterThanOrEqual(4);
    expect(pictureStyle("dark", 20)).toContain(`.${name}{fill:#`);
  }
});
