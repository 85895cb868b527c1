// Records such as a user might have: many, simple, and not from the dataset.

/** A record with the fields that the helpers read. */
export interface OwnRecord {
  /** Id of the record. */
  readonly id: string;
  /** When it began. */
  readonly start: { readonly earliest: string; readonly latest: string };
  /** Who took part. */
  readonly participants: readonly { readonly official: string }[];
}

const dayCount = 10_950;

/** The same records on every machine, sorted like the dataset and spread over thirty years from 2000; one in eight has a range of days. */
export function ownRecords(count: number, participantsEach = 1): OwnRecord[] {
  const days = Array.from({ length: dayCount + 6 }, (_, day) =>
    new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10),
  );
  return Array.from({ length: count }, (_, position) => {
    const day = Math.floor((position / count) * dayCount);
    return {
      id: `own-${String(position).padStart(7, "0")}`,
      start: { earliest: days[day] ?? "", latest: days[position % 8 === 0 ? day + 5 : day] ?? "" },
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

/** The records in a scrambled order, the same on every machine. */
export function shuffled(records: readonly OwnRecord[]): readonly OwnRecord[] {
  const step = 7919;
  return records.map((_, position) => records[(position * step) % records.length] as OwnRecord);
}

/** Freezes records deeply. */
export function deepFreeze(records: readonly OwnRecord[]): readonly OwnRecord[] {
  for (const { start, participants } of records) {
    for (const part of [start, participants, ...participants]) Object.freeze(part);
  }
  for (const record of records) Object.freeze(record);
  return Object.freeze(records);
}
