import type { Exchange, Participant, Side } from "dprk-russia-exchanges/helpers";

/** The part of a person in an exchange: `travelled` as head or member, `led`, or `received` as a counterpart. */
export type Part = "travelled" | "led" | "received";

/** Every part, in the order shown in the form. */
export const parts: readonly Part[] = ["travelled", "led", "received"];

/** Whether a participant with a role played a part. The head also travelled. */
export function didPart(role: Participant["role"], part: Part): boolean {
  switch (part) {
    case "travelled":
      return role !== "counterpart";
    case "led":
      return role === "head";
    case "received":
      return role === "counterpart";
  }
}

/** The number of exchanges in which a person played each part. */
export interface PersonCount extends Readonly<Record<Part, number>> {
  /** The official. */
  readonly id: string;
  /** The side that the person represents. */
  readonly side: Side;
}

/** Counts the parts of each named person in some exchanges. Those who travelled most come first. */
export function countPeople(exchanges: readonly Exchange[]): readonly PersonCount[] {
  const people = new Map<string, { side: Side; done: Record<Part, Set<string>> }>();
  for (const { id, participants } of exchanges) {
    for (const { official, role, side } of participants) {
      if (official === null) continue;
      const person = people.get(official) ?? {
        side,
        done: { travelled: new Set(), led: new Set(), received: new Set() },
      };
      people.set(official, person);
      for (const part of parts) if (didPart(role, part)) person.done[part].add(id);
    }
  }
  return [...people]
    .map(([id, { side, done }]) => {
      return { id, side, travelled: done.travelled.size, led: done.led.size, received: done.received.size };
    })
    .sort(
      (a, b) => b.travelled - a.travelled || b.led - a.led || b.received - a.received || a.id.localeCompare(b.id, "en"),
    );
}
