// Fixes what the default theme of TypeDoc leaves out for readers who hear the page or use the keyboard. Text in, text out.

const landmarks: readonly (readonly [RegExp, string])[] = [
  [/<div class="col-content">/, '<div class="col-content" id="main" role="main" tabindex="-1">'],
  [/<div class="col-sidebar">/, '<div class="col-sidebar" role="complementary" aria-label="Contents">'],
  [/<nav class="tsd-navigation">/, '<nav class="tsd-navigation" aria-label="Site">'],
  [/<nav id="tsd-sidebar-links"/, '<nav aria-label="Links" id="tsd-sidebar-links"'],
];

/** Gives the parts of a page the names by which a screen reader jumps to them. */
export function withLandmarks(html: string): string {
  return landmarks.reduce((page, [part, named]) => page.replace(part, named), html);
}

/**
 * Announces the level of a heading where the theme skips one.
 *
 * The tags stay, and with them the look; only what is announced changes. The sidebar has an order of its own.
 */
export function withHeadingOrder(html: string): string {
  const above: number[] = [];
  return html.replace(/<h([1-6])(?=[ >])|<div class="col-sidebar"/g, (tag, digit: string | undefined) => {
    if (digit === undefined) {
      above.splice(1);
      return tag;
    }
    const level = Number(digit);
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    return above.length === level ? tag : `${tag} aria-level="${above.length}"`;
  });
}

/** Takes the links out of what is itself a button: the permalinks in the titles of sections that fold. */
export function withoutNestedLinks(html: string): string {
  return html.replace(/<summary.*?<\/summary>/gs, (summary) =>
    summary.replace(/<a href="#[^"]*" aria-label="Permalink".*?<\/a>/gs, ""),
  );
}

/** Says of every permalink what it leads to: a page has many, and all had the name "Permalink". */
export function withNamedPermalinks(html: string): string {
  return html.replace(/<a href="#([^"]*)" aria-label="Permalink"/g, '<a href="#$1" aria-label="Permalink to $1"');
}

/** Lets the keyboard scroll what is too wide for a phone. */
function withScrollableParts(html: string): string {
  return html
    .replace(/<table>/g, '<div class="wide" role="group" aria-label="Table" tabindex="0"><table>')
    .replace(/<\/table>/g, "</table></div>")
    .replace(/<pre>/g, '<pre tabindex="0">');
}

/** Every accessibility fix, in order. */
export function withAccessibilityFixes(html: string): string {
  return [withLandmarks, withHeadingOrder, withoutNestedLinks, withNamedPermalinks, withScrollableParts].reduce(
    (page, fix) => fix(page),
    html,
  );
}
