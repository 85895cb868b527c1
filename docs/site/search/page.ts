/** A part of the documentation that the search finds: a section of a guide, or something that the package exports. */
export interface SearchPage {
  /** Name of the page. */
  readonly title: string;
  /** Heading of the section; empty for the page as a whole. */
  readonly section: string;
  /** What it is: `guide`, or the kind of an export. */
  readonly kind: string;
  /** Address from the top of the site. */
  readonly url: string;
  /** Language of its text. */
  readonly language: "en" | "fr";
  /** Its text without marks. */
  readonly text: string;
}
