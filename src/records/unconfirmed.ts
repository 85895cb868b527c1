import { oneOf } from "./codes/code-list.ts";
import { unconfirmedReasonCodes } from "./codes/unconfirmed-reasons.ts";
import { field, record } from "./describe.ts";
import { dated, reportFields } from "./exchange.ts";
import { idOf } from "./fields.ts";

// In a function, so that a bundler can leave out what nobody reads.
function describeUnconfirmed() {
  return dated(
    record(
      "Unconfirmed",
      "A reported exchange that does not count as one, in the form of an {@link Exchange}, with the reason.",
      {
        ...reportFields,
        id: field(idOf("UnconfirmedId"), "Stable name of the record."),
        reason: field(oneOf(unconfirmedReasonCodes), "Why it is not counted."),
      },
      { extends: "Exchange" },
    ),
  );
}

/** One report that is not counted. */
export const unconfirmed = /* @__PURE__ */ describeUnconfirmed();
