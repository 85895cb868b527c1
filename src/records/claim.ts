import * as z from "zod/v4";
import { channelCodes } from "./codes/channels.ts";
import { claimComparisonCodes } from "./codes/claim-comparisons.ts";
import { oneOf } from "./codes/code-list.ts";
import { rankCodes } from "./codes/ranks.ts";
import { topicCodes } from "./codes/topics.ts";
import { field, record } from "./describe.ts";
import { country, idOf, isoDay, text } from "./fields.ts";

// In a function, so that a bundler can drop it when nothing uses it.
function describeClaim() {
  const claimScope = record(
    "ClaimScope",
    "Which exchanges a published figure counts, as far as its definition can be compared with records.",
    {
      from: field(isoDay, "First day of the period, `YYYY-MM-DD`."),
      to: field(isoDay, "Last day of the period, `YYYY-MM-DD`."),
      hosts: field(z.nullable(z.array(country)), "Host countries that count; `null` for any."),
      lowestRank: field(z.nullable(oneOf(rankCodes)), "Lowest rank of the head that counts; `null` for any."),
      channels: field(z.nullable(z.array(oneOf(channelCodes))), "Channels that count; `null` for any."),
      topics: field(
        z.nullable(z.array(oneOf(topicCodes))),
        "Topics of which an exchange must have at least one; `null` for any.",
      ),
      head: field(z.nullable(idOf("OfficialId")), "The person who must lead the delegation; `null` for anyone."),
    },
  ).refine((scope) => scope.from <= scope.to, "expected the first day to be on or before the last");

  return record("Claim", "A figure about the exchanges that somebody published.", {
    id: field(idOf("ClaimId"), "Stable id of the record."),
    claimant: field(text, "Who made the claim.", { fact: false }),
    value: field(z.int().nonnegative(), "The published figure."),
    comparison: field(oneOf(claimComparisonCodes), "How to read the figure."),
    definition: field(text, "What the figure counts, according to the claimant.", { fact: false }),
    scope: field(
      z.nullable(claimScope),
      "The definition as a rule over records; `null` when the figure cannot be compared with records.",
    ),
    reading: field(text, "How the rule was derived from the definition, or why there is none.", { fact: false }),
    source: field(idOf("SourceId"), "Where the figure was published.", { fact: false }),
  });
}

/** One published figure. */
export const claim = /* @__PURE__ */ describeClaim();
