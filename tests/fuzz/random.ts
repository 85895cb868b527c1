/** A random source that gives the same numbers for the same seed on every machine. */
export interface Random {
  /** A whole number from 0 up to, but not including, a limit. */
  readonly below: (limit: number) => number;
  /** One of some values. */
  readonly one: <Value>(values: readonly Value[]) => Value;
  /** Whether an event happens that has a chance of one in a given number. */
  readonly once: (times: number) => boolean;
}

/** Numbers from a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return {
    below,
    one: (values) => values[below(values.length)] as (typeof values)[number],
    once: (times) => below(times) === 0,
  };
}
