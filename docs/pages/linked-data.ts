import type { DayRange, Exchange, Official, Place } from "dprk-russia-exchanges/helpers";
import { datasetThing } from "../explorer/head.ts";
import { countryName, officialName } from "../explorer/names.ts";
import { type PageContext, webAddress } from "./page-lookup.ts";

type Thing = Readonly<Record<string, unknown>>;

/** The certain part of a date: the day, the month or the year; `undefined` if not even the year is certain. */
function certainPart(range: DayRange | null): string | undefined {
  if (range === null) return undefined;
  const { earliest, latest } = range;
  return [10, 7, 4].map((length) => earliest.slice(0, length)).find((part) => latest.startsWith(part));
}

/** The dataset that contains the record. */
function datasetOf(context: PageContext): Thing {
  return {
    ...datasetThing(context, context.frame.address),
    creator: { "@type": "Organization", name: `${context.edition.meta.name} contributors` },
  };
}

function wikidataOf({ wikidata }: Official): readonly string[] {
  return wikidata === null ? [] : [`https://www.wikidata.org/entity/${wikidata}`];
}

function withoutEmpty(thing: Thing): Thing {
  return Object.fromEntries(
    Object.entries(thing).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

function placeThing({ id, name, country, coordinates }: Place, context: PageContext): Thing {
  return {
    "@type": "Place",
    name: name[context.language],
    url: webAddress("places", id, context),
    address: { "@type": "PostalAddress", addressCountry: country },
    geo: { "@type": "GeoCoordinates", ...coordinates },
  };
}

/** An exchange as a schema.org event. Uncertain dates are left out, or shortened to the month or year. */
export function eventData(exchange: Exchange, context: PageContext): Thing {
  const { edition, language } = context;
  const { start, end, host, title, summary, participants } = exchange;
  const places = edition.places.filter(({ id }) => exchange.places.includes(id));
  const ids = new Set(participants.map(({ official }) => official));
  const attendees = edition.officials
    .filter(({ id }) => ids.has(id))
    .map((official) =>
      withoutEmpty({
        "@type": "Person",
        name: officialName(official, language),
        url: webAddress("officials", official.id, context),
        sameAs: wikidataOf(official),
      }),
    );
  return withoutEmpty({
    "@context": "https://schema.org",
    "@type": "Event",
    identifier: exchange.id,
    name: title[language],
    description: summary[language],
    url: webAddress("exchanges", exchange.id, context),
    startDate: start.basis === "convention" ? undefined : certainPart(start),
    endDate: certainPart(end),
    location:
      places.length > 0
        ? places.map((place) => placeThing(place, context))
        : { "@type": "Country", name: countryName(host, language), identifier: host },
    attendee: attendees,
    subjectOf: datasetOf(context),
  });
}

/** An official as a schema.org person. */
export function personData(official: Official, context: PageContext): Thing {
  const { language } = context;
  const name = officialName(official, language);
  const forms = official.spellings.filter(({ kind }) => kind !== "misspelling").map(({ form }) => form);
  return withoutEmpty({
    "@context": "https://schema.org",
    "@type": "Person",
    identifier: official.id,
    name,
    alternateName: [...new Set(forms)].filter((form) => form !== name),
    url: webAddress("officials", official.id, context),
    sameAs: wikidataOf(official),
    hasOccupation: official.offices.map(({ title, start, end }) =>
      withoutEmpty({
        "@type": "Role",
        roleName: title[language],
        startDate: certainPart(start),
        endDate: certainPart(end),
      }),
    ),
    subjectOf: datasetOf(context),
  });
}

/** A place as a schema.org place. */
export function placeData(place: Place, context: PageContext): Thing {
  return {
    "@context": "https://schema.org",
    identifier: place.id,
    ...placeThing(place, context),
    subjectOf: datasetOf(context),
  };
}
