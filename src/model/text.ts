/** The same statement in the two languages of the dataset. */
export interface Text {
  /** British English. */
  readonly en: string;
  /** French, with the name forms of the French press. */
  readonly fr: string;
}
