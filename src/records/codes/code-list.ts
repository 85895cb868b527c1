import * as z from "zod/v4";
import type { Text } from "../../generated/records.ts";
import { descriptions } from "../describe.ts";

/** What one code of a closed list means. */
export interface Code {
  /** Short label, for a table or a filter. */
  readonly label: Text;
  /** When an editor uses this code. */
  readonly definition: Text;
}

/** A closed list of codes. Adding or removing a code requires a new major version. */
export interface CodeList<Name extends string = string> {
  /** Name of the TypeScript type of its codes. */
  readonly type: string;
  /** Name of the list of labels, where the package exports one. */
  readonly labels?: string;
  /** Name of the list of the bare codes, where the package exports one. */
  readonly names?: string;
  /** What the codes are about. */
  readonly meaning: string;
  /** A note that follows the meaning in the documentation, such as how the codes are ordered. */
  readonly note?: string;
  /** The codes in their order. */
  readonly codes: Readonly<Record<Name, Code>>;
}

/** Returns a list as written, typed by the names of its codes. */
export function codeList<Name extends string>(list: CodeList<Name>): CodeList<Name> {
  return list;
}

/** The codes of a list, in its order. */
export function namesOf<Name extends string>({ codes }: CodeList<Name>): [Name, ...Name[]] {
  return Object.keys(codes) as [Name, ...Name[]];
}

/** The schema of one code of a list. */
export function oneOf<Name extends string>(list: CodeList<Name>) {
  return z.enum(namesOf(list)).register(descriptions, { type: list.type });
}
