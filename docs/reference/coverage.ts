import type { Exchange, SearchDensity } from "dprk-russia-exchanges/helpers";
import type { Meta } from "dprk-russia-exchanges/meta";
import { dayText, monthText } from "../explorer/dates.ts";
import { tally } from "../explorer/pictures/months-stacked.ts";

function span({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? monthText(from, "en") : `${monthText(from, "en")} to ${monthText(to, "en")}`;
}

const densities: Readonly<Record<SearchDensity, string>> = {
  full: "searched in full",
  thin: "only partly searched",
  none: "not searched",
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The contents and coverage of an edition, in sentences. */
export function coverageText({ version, released, counts, coverage }: Meta): string {
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
    `Edition ${version} of ${dayText(released, "en")} covers ${span(coverage)}${searched}. It holds ${records}.`,
    `Outside these months it says nothing. ${counts.unconfirmed === 0 ? "No report is" : `${unconfirmed} of what was announced or alleged are`} kept apart as \`unconfirmed\`; what is announced and not known to have happened is never counted.`,
  ].join("\n");
}

/** A description of the picture, for readers who cannot see it. */
export function pictureText(exchanges: readonly Exchange[], { coverage }: Meta): string {
  return `One square for each of ${exchanges.length} exchanges, stacked by month from ${span(coverage)}. ${tally(exchanges, "en")}.`;
}
