import { describe, expect, test } from "vitest";
import { subdivisions } from "../../scripts/check/rules/subdivisions.ts";
import { foundBy } from "./made-up.ts";

const at = (country: string, latitude: number, longitude: number, subdivision: string | null = null) => ({
  country,
  subdivision,
  coordinates: { latitude, longitude },
});

describe("place-in-country", () => {
  test.each([
    ["KP", [37.6, 43.1, 124.1, 130.8]],
    ["RU", [41.1, 82, 19.6, 180]],
    ["CN", [18, 53.6, 73.4, 134.8]],
    ["CH", [45.8, 47.9, 5.9, 10.5]],
  ] as const)("%s includes its bounds", (country, [south, north, west, east]) => {
    const corners = [
      at(country, south, west),
      at(country, north, east),
      at(country, south, east),
      at(country, north, west),
    ];
    expect(foundBy("place-in-country", { places: corners })).toEqual([]);
    const [middle, wide] = [(south + north) / 2, (west + east) / 2];
    const beyond = [at(country, south - 0.1, wide), at(country, north + 0.1, wide), at(country, middle, west - 0.1)];
    // East of the 180th meridian, longitudes are negative.
    const eastern = country === "RU" ? at(country, middle, -169) : at(country, middle, east + 0.1);
    expect(foundBy("place-in-country", { places: [...beyond, eastern] })).toEqual(
      [0, 1, 2, 3].map((index) => `place-${index} coordinates: are not in ${country}`),
    );
  });

  test("Russia crosses the 180th meridian", () => {
    expect(foundBy("place-in-country", { places: [at("RU", 66, -170), at("RU", 66, 179)] })).toEqual([]);
  });

  test("a country without bounds accepts any coordinates", () => {
    expect(foundBy("place-in-country", { places: [at("FR", 90, 180), at("FR", -90, -180)] })).toEqual([]);
  });

  test("a subdivision is in its country", () => {
    const places = [
      at("RU", 55, 37, "RU-MOW"),
      at("KP", 39, 125, "RU-MOW"),
      at("KP", 39, 125, "KPX-1"),
      at("KP", 39, 125),
    ];
    expect(foundBy("place-in-country", { places })).toEqual([
      "place-1 subdivision: RU-MOW is not in KP",
      "place-2 subdivision: KPX-1 is not in KP",
    ]);
  });
});

describe("place-in-subdivision", () => {
  const named = (en: string, more: object = {}) => ({ ...at("CN", 39, 116), ...more, name: { en, fr: en } });

  test("is required only in the two countries, and must have bounds", () => {
    const places = [
      named("A"),
      named("B", { country: "KP" }),
      named("C", { country: "RU" }),
      named("D", { subdivision: "RU-XX" }),
    ];
    expect(foundBy("place-in-subdivision", { places })).toEqual([
      "place-1 subdivision: is missing",
      "place-2 subdivision: is missing",
      "place-3 subdivision: RU-XX has no known bounds",
    ]);
  });

  test.each(Object.entries(subdivisions))("%s includes its bounds", (subdivision, [south, north, west, east]) => {
    const place = (latitude: number, longitude: number) => ({
      ...at(subdivision.slice(0, 2), latitude, longitude, subdivision),
      name: { en: `${latitude} ${longitude}`, fr: "" },
    });
    const [middle, wide] = [(south + north) / 2, (west + east) / 2];
    const places = [
      place(south, west),
      place(north, east),
      place(south - 0.1, wide),
      place(north + 0.1, wide),
      place(middle, west - 0.1),
      place(middle, east + 0.1),
    ];
    expect(foundBy("place-in-subdivision", { places })).toEqual(
      [2, 3, 4, 5].map((index) => `place-${index} coordinates: are not in ${subdivision}`),
    );
  });

  test("no two places have the same name", () => {
    expect(foundBy("place-in-subdivision", { places: [named("A"), named("B"), named("A"), named("A")] })).toEqual([
      "place-2 name: A is also the name of another place",
      "place-3 name: A is also the name of another place",
    ]);
  });
});

describe("place-in-host", () => {
  test("finds a place in another country, and leaves a missing place to another rule", () => {
    const places = [at("KP", 39, 125), at("RU", 55, 37)];
    expect(
      foundBy("place-in-host", { exchanges: [{ host: "KP", places: ["place-0", "place-1", "unknown"] }], places }),
    ).toEqual(["exchange-0 places: place-1 is not in KP"]);
  });
});
