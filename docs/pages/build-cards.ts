import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ExplorerInput } from "../explorer/build.ts";
import { languages } from "../explorer/model.ts";
import { exchangeCard, officialCard, placeCard } from "./card.ts";
import { cardPath } from "./card-path.ts";
import { pageContext } from "./page-lookup.ts";

/** How to draw each card, by its path in the folder of the explorer. */
export function cardDrawers(input: ExplorerInput): ReadonlyMap<string, () => Promise<Uint8Array>> {
  return new Map(
    languages.flatMap((language) => {
      const context = pageContext(input, language);
      const { exchanges, officials, places } = context.edition;
      return [
        ...exchanges.map((one) => [cardPath("exchanges", one.id, language), () => exchangeCard(one, context)] as const),
        ...officials.map((one) => [cardPath("officials", one.id, language), () => officialCard(one, context)] as const),
        ...places.map((one) => [cardPath("places", one.id, language), () => placeCard(one, context)] as const),
      ];
    }),
  );
}

/**
 * Draws a card for every page of a record. This is separate from the pages, since it takes as long as everything else together.
 *
 * @param folder - Where the explorer was written.
 * @param input - The input from which to draw them.
 */
export async function buildCards(folder: string, input: ExplorerInput): Promise<void> {
  for (const kind of ["exchanges", "officials", "places"]) mkdirSync(join(folder, "cards", kind), { recursive: true });
  const drawers = cardDrawers(input);
  const write = async (path: string, draw: () => Promise<Uint8Array>) =>
    writeFileSync(join(folder, path), await draw());
  await Promise.all([...drawers].map(([path, draw]) => write(path, draw)));
}
