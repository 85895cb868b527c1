import { oneOf } from "./codes/code-list.ts";
import { unconfirmedReasonCodes } from "./codes/unconfirmed-reasons.ts";
import { field, record } from "./describe.ts";
import { dated, reportFields } from "./exchange.ts";
import { idOf } from "./fields.ts";

// In a function, so that a bundler can drop it when nothing uses it.
function describeUnconfirmed() {
  return dated(
    record(
      "Unconfirmed",
      "A reported exchange that is not counted, with the fields of an {@link Exchange} and the reason.",
      {
        ...reportFields,
        id: field(idOf("UnconfirmedId"), "Stable id of the record."),
        reason: field(oneOf(unconfirmedReasonCodes), "Why it is not counted."),
      },
      { extends: "Exchange" },
    ),
  );
}

/** One report that is not counted. */
export const unconfirmed = /* @__PURE__ */ describeUnconfirmed();
