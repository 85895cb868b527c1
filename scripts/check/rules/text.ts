import { kinds, stringsIn } from "../inspect.ts";
import { at, type DataRule } from "./rule.ts";

const stray = /^\s|\s$|\s{2}|[\u00a0\u200b-\u200f\u2028-\u202f\ufeff]/u;

/** Rules on the characters in texts. */
export const textRules = {
  "clean-text": {
    description: "Texts are in Unicode NFC and contain no stray or invisible white space.",
    check: (data) =>
      kinds.flatMap((kind) =>
        data[kind].flatMap((record) =>
          stringsIn(record)
            .filter(([, text]) => stray.test(text) || text !== text.normalize("NFC"))
            .map(([field]) =>
              at(record, {
                field,
                fault: "contains stray white space or is not in Unicode NFC",
                repair: "retype the text",
              }),
            ),
        ),
      ),
  },
} satisfies Readonly<Record<string, DataRule>>;
