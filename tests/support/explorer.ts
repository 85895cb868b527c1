import type { ExplorerInput } from "../../docs/explorer/build.ts";
import type { ExplorerEdition } from "../../docs/explorer/model.ts";

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("expected a record to make an example of");
  return value;
}

/**
 * The newest edition and a made-up one before it, in which one exchange was missing, one had a different
 * channel, and there was one that has since been removed. The result has the same form for a dataset with one edition or many.
 */
export function withOlderEdition({ editions, address, history }: ExplorerInput) {
  const newest = present(editions.at(-1));
  const added = present(newest.exchanges.at(-1));
  const corrected = present(newest.exchanges.at(0));
  const before = corrected.channel === "party" ? "society" : "party";
  const goneId = "gone-example-2023-07";
  const older: ExplorerEdition = {
    ...newest,
    meta: { ...newest.meta, version: "0.9.0", citation: `${newest.meta.name}, edition 0.9.0` },
    exchanges: [{ ...corrected, channel: before }, { ...corrected, id: goneId }, ...newest.exchanges.slice(1, -1)],
  };
  const nothing = { added: [], corrected: [], retired: [], moved: [] };
  const why = { en: "An example.", fr: "Un exemple." };
  const edition = newest.meta.version;
  const input: ExplorerInput = {
    editions: [older, newest],
    address,
    history: {
      steps: [
        { edition: "0.9.0", changes: nothing },
        {
          edition,
          changes: {
            added: [{ edition, kind: "exchanges", id: added.id }],
            corrected: [
              {
                edition,
                kind: "exchanges",
                id: corrected.id,
                field: "channel",
                before,
                after: corrected.channel,
                why,
                source: null,
              },
            ],
            retired: [{ edition, kind: "retired", from: goneId, to: null, why }],
            moved: [],
          },
        },
      ],
      names: {
        ...history.names,
        exchanges: { ...history.names.exchanges, [goneId]: { en: "A gone example", fr: "Un exemple disparu" } },
      },
      redirects: { [goneId]: { status: "retired", id: null, edition } },
    },
  };
  return { input, older, newest, addedId: added.id, correctedId: corrected.id, goneId, before };
}
