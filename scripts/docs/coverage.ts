import { directionOf } from "../../src/helpers/direction-of.ts";
import type { Meta, SearchDensity } from "../../src/meta.ts";
import { directions } from "../../src/model/codes.ts";
import type { Exchange } from "../../src/model/exchange.ts";

const monthNames = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const dayNames = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

function monthName(month: string): string {
  return monthNames.format(new Date(`${month}-01T00:00:00Z`));
}

function span({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? monthName(from) : `${monthName(from)} to ${monthName(to)}`;
}

const densities: Readonly<Record<SearchDensity, string>> = {
  full: "searched in full",
  thin: "searched in some sources alone",
  none: "not searched",
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** What an edition holds and which months it covers, in sentences. */
export function coverageText({ version, released, counts, coverage }: Meta): string {
  const day = dayNames.format(new Date(`${released}T00:00:00Z`));
  const [first] = coverage.periods;
  const searched =
    coverage.periods.length === 1 && first !== undefined
      ? `, ${densities[first.searched]}`
      : `: ${coverage.periods.map((period) => `${span(period)} ${densities[period.searched]}`).join("; ")}`;
  const records = [
    count(counts.exchanges, "exchange", "exchanges"),
    count(counts.officials, "official", "officials"),
    count(counts.places, "place", "places"),
    count(counts.sources, "source", "sources"),
  ].join(", ");
  const unconfirmed = count(counts.unconfirmed, "report", "reports");
  return [
    `Edition ${version} of ${day} covers ${span(coverage)}${searched}. It holds ${records}.`,
    `Outside these months it says nothing. ${counts.unconfirmed === 0 ? "No report is" : `${unconfirmed} of what was announced or alleged are`} kept apart as \`unconfirmed\`; what is announced and not known to have happened is never counted.`,
  ].join("\n");
}

/** What the picture shows, for those who do not see it. */
export function pictureText(exchanges: readonly Exchange[], { coverage }: Meta): string {
  const numbers = Object.entries(directions)
    .map(([code, { en }]) => ({ en, number: exchanges.filter((exchange) => directionOf(exchange) === code).length }))
    .filter(({ number }) => number > 0)
    .map(({ en, number }) => `${en} ${number}`);
  return `One square for each of ${exchanges.length} exchanges, piled by month from ${span(coverage)}. ${numbers.join(", ")}.`;
}
