import { exchanges, places } from "dprk-russia-exchanges";
import { describe, expect, test } from "vitest";
import { readInput } from "../../docs/explorer/build.ts";
import { placeLabels } from "../../docs/explorer/pictures/labels.ts";
import { drawMapBase } from "../../docs/explorer/pictures/map-base.ts";
import { mapSvg } from "../../docs/explorer/pictures/page-svg.ts";
import { compactPath } from "../../docs/explorer/pictures/path.ts";

const { editions } = await readInput();
const base = drawMapBase(editions.flatMap((edition) => edition.places));
const [whole, east] = base;
if (whole === undefined || east === undefined) throw new Error("expected two panels");

function itineraryOf(id: string): string {
  const list = exchanges.filter((exchange) => exchange.id === id);
  return mapSvg(list, { base, places, language: "en", itinerary: true }, "wide");
}

/** The places of a map with the middles of their circles. */
function circlesIn(svg: string) {
  return [...svg.matchAll(/data-place="([^"]+)" cx="([^"]+)" cy="([^"]+)" r="([^"]+)"/g)].map(
    ([, place = "", x, y, radius]) => ({ place, x: Number(x), y: Number(y), radius: Number(radius) }),
  );
}

describe("drawMapBase()", () => {
  test("holds every place of every edition, inside the panel", () => {
    const ids = new Set(editions.flatMap((edition) => edition.places.map(({ id }) => id)));
    expect(new Set(Object.keys(whole.points))).toEqual(ids);
    for (const { width, height, points } of base) {
      for (const [x, y] of Object.values(points)) {
        expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
      }
    }
  });

  test("puts places where they are", () => {
    const { points } = whole;
    const [moscow, pyongyang, petersburg] = [points["moscow"], points["pyongyang"], points["saint-petersburg"]];
    expect(moscow?.[0]).toBeLessThan(pyongyang?.[0] ?? 0);
    expect(petersburg?.[1]).toBeLessThan(moscow?.[1] ?? 0);
    expect(Object.keys(east.points)).toEqual(expect.arrayContaining(["pyongyang", "vladivostok", "khasan"]));
    expect(Object.keys(east.points)).not.toContain("moscow");
  });

  test("costs few bytes, and the same ones each time", () => {
    const text = JSON.stringify(base);
    expect(text.length).toBeLessThan(12_000);
    expect(JSON.stringify(drawMapBase(editions.flatMap((edition) => edition.places)))).toBe(text);
  });
});

describe("mapSvg()", () => {
  test("numbers the stops of a visit in order", () => {
    const svg = itineraryOf("mun-chol-youth-sirius-2024-02");
    expect([...svg.matchAll(/<title>([^<]+)<\/title>/g)].map(([, text]) => text)).toEqual([
      "1 Sirius",
      "2 Moscow",
      "3 Vladivostok",
    ]);
    expect(svg.match(/class="step"/g)?.length).toBe(2);
  });

  test("shows the corner for a visit that stayed there", () => {
    const svg = itineraryOf("pyongyang-party-committee-primorye-2024-05");
    expect(svg.match(/class="panel"/g)?.length).toBe(1);
    expect(circlesIn(svg).map(({ place }) => place)).toEqual(["vladivostok", "artyom", "ussuriysk", "shtykovo"]);
  });

  test("draws no line between stops that do not follow each other", () => {
    const svg = itineraryOf("kim-jong-un-russia-far-east-2023-09");
    const [all = "", corner = ""] = svg.split('class="panel"').slice(1);
    expect(all.match(/class="step"/g)?.length).toBe(5);
    // Khasan was the first stop, Artyom the fourth.
    expect(corner.match(/class="step"/g)?.length).toBe(2);
  });

  test("draws a circle for each place, with an area proportional to the number of exchanges", () => {
    const svg = mapSvg(exchanges, { base, places, language: "fr" }, "wide");
    const circles = circlesIn(svg);
    const [moscow, vladivostok] = ["moscow", "vladivostok"].map((id) => circles.find(({ place }) => place === id));
    const countOf = (id: string) => exchanges.filter((exchange) => exchange.places.some((one) => one === id)).length;
    const ratio = ((moscow?.radius ?? 0) / (vladivostok?.radius ?? 1)) ** 2;
    expect(ratio).toBeCloseTo(countOf("moscow") / countOf("vladivostok"), 0);
    expect(svg).toContain("<title>Moscou ");
  });

  test("without exchanges shows the base map", () => {
    expect(mapSvg([], { base, places, language: "en" }, "narrow")).toContain('class="land"');
    expect(mapSvg([], { base, places, language: "en", itinerary: true }, "narrow")).not.toContain("NaN");
  });
});

describe("compactPath()", () => {
  test("writes steps with one decimal", () => {
    expect(compactPath("M10,10L20.04,10L20,0.5L10.5,0Z", 1)).toBe("M10 10l10 0 0-9.5-9.5-.5z");
  });

  test("leaves out points that are too near, and islands that are too small", () => {
    expect(compactPath("M0,0L0.4,0L10,0L10,10L0,10ZM50,50L51,50L51,51L50,51Z", 1)).toBe("M0 0l10 0 0 10-10 0z");
  });
});

test("placeLabels() lets no label cover another or a mark, and leaves out labels without room", () => {
  const within = { x: 0, y: 0, width: 90, height: 40 };
  const mark = (text: string, x: number, y: number) => ({ text, x, y, radius: 4 });
  const placed = placeLabels(
    [mark("first", 20, 20), mark("second", 30, 20), mark("far too long a name", 45, 20)],
    10,
    within,
  );
  expect(placed.map(([{ text }]) => text)).toEqual(["first", "second"]);
  const [[, a] = [], [, b] = []] = placed;
  if (a === undefined || b === undefined) throw new Error("expected two labels");
  expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
});
