const plainText = /^[\x20-\x7e]*$/;

/** A text for comparison: without case and accents. */
export function plain(text: string): string {
  const folded = plainText.test(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, "");
  return folded.toLowerCase();
}

/** The words of a search or a name, separated by spaces, hyphens or apostrophes. */
export function wordsOf(text: string): readonly string[] {
  return plain(text)
    .split(/[\s\-‐‑'’]+/)
    .filter((word) => word !== "");
}
