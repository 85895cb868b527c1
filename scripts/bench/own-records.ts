// Records as somebody's own project has them: many, plain, and not of the dataset.

/** A record with what the helpers read. */
export interface OwnRecord {
  /** Name of the record. */
  readonly id: string;
  /** When it began. */
  readonly start: { readonly earliest: string; readonly latest: string };
  /** Who took part. */
  readonly participants: readonly { readonly official: string }[];
}

const dayLength = 86_400_000;

/** The same records on every machine, in the order of the dataset, spread over the thirty years from 2000; one in eight is a range of days. */
export function ownRecords(count: number, participantsEach = 1): OwnRecord[] {
  return Array.from({ length: count }, (_, position) => {
    const time = Date.UTC(2000, 0, 1) + Math.floor((position / count) * 10_950) * dayLength;
    const dayAfter = (days: number) => new Date(time + days * dayLength).toISOString().slice(0, 10);
    return {
      id: `own-${String(position).padStart(7, "0")}`,
      start: { earliest: dayAfter(0), latest: dayAfter(position % 8 === 0 ? 5 : 0) },
      participants: Array.from({ length: participantsEach }, (__, place) => ({
        official: `person-${(position * 7 + place * 31) % 200}`,
      })),
    };
  }).sort((a, b) => compare(a.start.earliest, b.start.earliest) || compare(a.start.latest, b.start.latest));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
