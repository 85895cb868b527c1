import { kinds, stringsIn } from "../inspect.ts";
import { at, type DataRule } from "./rule.ts";

const stray = /^\s|\s$|\s{2}|[\u00a0\u200b-\u200f\u2028-\u202f\ufeff]/u;

/** Rules on the texts. */
export const textRules = {
  "clean-text": {
    description: "Texts are in Unicode NFC and hold no stray or invisible white space.",
    check: (data) =>
      kinds.flatMap((kind) =>
        data[kind].flatMap((record) =>
          stringsIn(record)
            .filter(([, text]) => stray.test(text) || text !== text.normalize("NFC"))
            .map(([field]) =>
              at(record, { field, fault: "holds stray white space or is not in NFC", repair: "type the text again" }),
            ),
        ),
      ),
  },
} as const satisfies Readonly<Record<string, DataRule>>;
