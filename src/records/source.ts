import * as z from "zod/v4";
import { oneOf } from "./codes/code-list.ts";
import { sourceKindCodes } from "./codes/source-kinds.ts";
import { field, record } from "./describe.ts";
import { dayRange, idOf, line, slug } from "./fields.ts";

// In a function, so that a bundler can drop it when nothing uses it.
function describeSource() {
  return record("Source", "A page or document that supports facts in the dataset.", {
    id: field(idOf("SourceId"), "Stable id of the record, e.g. `reuters-chronology-2024-06`."),
    url: field(
      z.nullable(z.string().regex(/^https?:\/\/[^\s]+$/u, "expected an address that begins with https:// or http://")),
      "Address of the page; `null` when it is not known.",
      { standard: "URL" },
    ),
    publisher: field(line, "Who publishes it, with the agency behind it in brackets."),
    kind: field(oneOf(sourceKindCodes), "What kind of source it is."),
    title: field(line, "Its title, or our description of it: see `titleIsOurs`."),
    titleIsOurs: field(z.boolean(), "Whether `title` is our description rather than the page's own title.", {
      computed: true,
    }),
    language: field(z.string().regex(/^[a-z]{2,3}$/, "expected a BCP 47 language"), "Language of the text.", {
      standard: "BCP 47",
    }),
    published: field(z.nullable(dayRange), "The day on which it was published; `null` when it is not known."),
    origin: field(
      slug,
      "The report that it goes back to, or its own id when it reports on its own authority. Sources with the same origin are one witness, however many publishers repeat it.",
    ),
  });
}

/** One source. */
export const source = /* @__PURE__ */ describeSource();
