/** A part of the documentation that the search can find: a section of a guide, or an export of the package. */
export interface SearchPage {
  /** Name of the page. */
  readonly title: string;
  /** Heading of the section; empty for the page as a whole. */
  readonly section: string;
  /** Its kind: `guide`, or the kind of an export. */
  readonly kind: string;
  /** Address relative to the root of the site. */
  readonly url: string;
  /** Language of its text. */
  readonly language: "en" | "fr";
  /** Its plain text. */
  readonly text: string;
}
