import { channels, ranks, sides } from "../../src/model/codes.ts";
import { topics } from "../../src/model/topics.ts";
import { type Model, withoutLinks } from "./model.ts";

/** One allowed value and what it means. */
export interface Code {
  /** The value. */
  readonly code: string;
  /** English label; empty when the value is a word of its own. */
  readonly label: string;
  /** What it means. */
  readonly definition: string;
}

const lists = { Channel: channels, Rank: ranks, Side: sides, Topic: topics };

function hasList(name: string): name is keyof typeof lists {
  return name in lists;
}

/** What a comment says in brackets after a value: `` `head` (leads the delegation) ``. */
function definitionIn(comment: string, code: string): string {
  const [, definition] = new RegExp(`\`${code}\` \\(((?:[^()]|\\([^()]*\\))*)\\)`).exec(comment) ?? [];
  return definition === undefined ? "" : sentence(definition);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith(".") ? "" : "."}`;
}

/**
 * The codes of a type with their definitions: from the code list, from the comment of the type, or, for the fields that a source can
 * support, from the comments of the fields and of the roles.
 */
export function codesOf(name: string, values: readonly string[], model: Model): readonly Code[] {
  if (hasList(name)) {
    return Object.entries(lists[name]).map(([code, { en, definition }]) => ({ code, label: en, definition }));
  }
  const comment = model.others.get(name)?.comment ?? "";
  const fields = model.interfaces.get("Exchange")?.properties;
  const roles = model.others.get("ParticipantRole")?.comment ?? "";
  return values.map((code) => {
    const ofField = name === "EvidenceField" ? (fields?.get(code)?.comment ?? definitionIn(roles, code)) : "";
    return { code, label: "", definition: definitionIn(comment, code) || withoutLinks(ofField) };
  });
}
