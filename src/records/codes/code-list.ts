import * as z from "zod/v4";
import type { Text } from "../../generated/records.ts";
import { descriptions } from "../describe.ts";

/** What one code of a closed list means. */
export interface Code {
  /** Short label, for a table or a filter. */
  readonly label: Text;
  /** When an editor gives this code. */
  readonly definition: Text;
}

/** A closed list of codes. Adding or removing a code is a major change of version. */
export interface CodeList<Name extends string = string> {
  /** Name of the TypeScript type of its codes. */
  readonly type: string;
  /** Name of the list of labels, where the package exports one. */
  readonly labels?: string;
  /** Name of the list of the bare codes, where the package exports one. */
  readonly names?: string;
  /** What the codes are about. */
  readonly meaning: string;
  /** What follows the meaning in the documentation of the list, such as its order. */
  readonly note?: string;
  /** The codes in their order. */
  readonly codes: Readonly<Record<Name, Code>>;
}

/** Takes a list as it is written, and knows its codes by name. */
export function codeList<Name extends string>(list: CodeList<Name>): CodeList<Name> {
  return list;
}

/** The codes of a list, in its order. */
export function namesOf<Name extends string>({ codes }: CodeList<Name>): [Name, ...Name[]] {
  return Object.keys(codes) as [Name, ...Name[]];
}

/** One code of a list. */
export function oneOf<Name extends string>(list: CodeList<Name>) {
  return z.enum(namesOf(list)).register(descriptions, { type: list.type });
}
