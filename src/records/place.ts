import * as z from "zod/v4";
import { field, record } from "./describe.ts";
import { country, idOf, text } from "./fields.ts";

// In a function, so that a bundler can drop it when nothing uses it.
function describePlace() {
  const coordinates = record("Coordinates", "A point on the globe, WGS 84.", {
    latitude: field(z.number().min(-90).max(90), "Degrees north of the equator."),
    longitude: field(z.number().min(-180).max(180), "Degrees east of Greenwich."),
  });

  return record("Place", "A city or site where exchanges took place.", {
    id: field(idOf("PlaceId"), "Stable id of the record, e.g. `vostochny-cosmodrome`."),
    name: field(text, "Name of the place."),
    country: field(country, "Country."),
    subdivision: field(
      z.nullable(z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, "expected an ISO 3166-2 code")),
      "First-level subdivision, e.g. `RU-PRI`; `null` when it has no code.",
      { standard: "ISO 3166-2" },
    ),
    coordinates: field(
      coordinates,
      "A reference point for maps, accurate to about one kilometre; not a fact about any exchange.",
      { standard: "WGS 84" },
    ),
  });
}

/** One place. */
export const place = /* @__PURE__ */ describePlace();
