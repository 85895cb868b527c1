import { at, type DataRule, repeated, reportRule } from "./rule.ts";
import { subdivisions } from "./subdivisions.ts";

/** Bounding boxes of countries, in degrees: south, north, west, east. Russia crosses the 180th meridian. */
const boxes: Readonly<Record<string, readonly [number, number, number, number]>> = {
  KP: [37.6, 43.1, 124.1, 130.8],
  RU: [41.1, 82, 19.6, 190.4],
  CN: [18, 53.6, 73.4, 134.8],
  CH: [45.8, 47.9, 5.9, 10.5],
};

/** Rules on the location of places. */
export const placeRules = {
  "place-in-country": {
    description: "The coordinates of a place are in its country, and its subdivision belongs to that country.",
    check: ({ places }) =>
      places.flatMap((place) => {
        const { country, subdivision, coordinates } = place;
        const [south, north, west, east] = boxes[country] ?? [-90, 90, -180, 180];
        const { latitude, longitude } = coordinates;
        const eastward = longitude < west ? longitude + 360 : longitude;
        const isInside = latitude >= south && latitude <= north && eastward >= west && eastward <= east;
        return [
          ...(isInside
            ? []
            : [
                at(place, {
                  field: "coordinates",
                  fault: `are not in ${country}`,
                  repair: "correct the signs or the degrees",
                }),
              ]),
          ...(subdivision === null || subdivision.startsWith(`${country}-`)
            ? []
            : [
                at(place, {
                  field: "subdivision",
                  fault: `${subdivision} is not in ${country}`,
                  repair: "correct the subdivision or the country",
                }),
              ]),
        ];
      }),
  },
  "place-in-subdivision": {
    description:
      "A place in North Korea or Russia has a subdivision that contains its coordinates; no two places have the same name.",
    check: ({ places }) => [
      ...repeated(places.map(({ name }) => name.en)).flatMap((name) =>
        places
          .filter((place) => place.name.en === name)
          .slice(1)
          .map((place) =>
            at(place, {
              field: "name",
              fault: `${name} is also the name of another place`,
              repair: "correct the name, or merge the two places",
            }),
          ),
      ),
      ...places.flatMap((place) => {
        const { country, subdivision, coordinates } = place;
        if (subdivision === null) {
          if (country !== "KP" && country !== "RU") return [];
          return [at(place, { field: "subdivision", fault: "is missing", repair: "give its ISO 3166-2 code" })];
        }
        const box = subdivisions[subdivision];
        if (box === undefined) {
          const repair = "correct the code, or add its bounds to scripts/check/rules/subdivisions.ts";
          return [at(place, { field: "subdivision", fault: `${subdivision} has no known bounds`, repair })];
        }
        const [south, north, west, east] = box;
        const { latitude, longitude } = coordinates;
        if (latitude >= south && latitude <= north && longitude >= west && longitude <= east) return [];
        return [
          at(place, {
            field: "coordinates",
            fault: `are not in ${subdivision}`,
            repair: "correct the degrees or the subdivision",
          }),
        ];
      }),
    ],
  },
  "place-in-host": reportRule("The places of a record are in the host country.", ({ host, places }, data) =>
    places
      .filter((id) => data.places.some((place) => place.id === id && place.country !== host))
      .map((id) => ({
        field: "places",
        fault: `${id} is not in ${host}`,
        repair: "correct the place or the host",
      })),
  ),
} satisfies Readonly<Record<string, DataRule>>;
