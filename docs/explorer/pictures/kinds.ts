/** The pictures. The names are also the values of `picture` in the address. */
export const pictureKinds = [
  "direction",
  "channel",
  "rank",
  "topic",
  "total",
  "travelled",
  "led",
  "received",
  "map",
] as const;

/** One of the pictures. */
export type PictureKind = (typeof pictureKinds)[number];

/** The pictures that stack the exchanges of a month. */
export type StackKind = "direction" | "channel" | "rank" | "topic";
