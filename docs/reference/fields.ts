import { type FormPart, unwrap } from "./form.ts";
import { type DescribedInterface, type Model, withoutLinks } from "./model.ts";

/** A field, as the codebook tells of it. */
export interface Field {
  /** Path from the record, `[]` after a list. */
  readonly path: string;
  /** Name of its type, without list and `null`. */
  readonly type: string;
  /** What it means. */
  readonly meaning: string;
  /** The form of the value. */
  readonly form: string;
  /** The standards that the form follows. */
  readonly standard: string;
  /** The allowed values; empty when they are no closed list. */
  readonly codes: readonly string[];
  /** The values that the records have, lists taken apart. */
  readonly values: readonly unknown[];
  /** Of how many parents. */
  readonly parents: number;
  /** How many parents have it. */
  readonly having: number;
}

/** Forms that are told of once and not wherever they occur. */
export const sharedForms: readonly string[] = ["Text", "DayRange"];

const kinds: Readonly<Record<string, string>> = {
  ExchangeId: "exchange",
  OfficialId: "official",
  PlaceId: "place",
  SourceId: "source",
  ClaimId: "claim",
  UnconfirmedId: "unconfirmed report",
};

const standardNames = /ISO 3166-1 alpha-2|ISO 3166-2|ISO 8601-2 \(EDTF\)|BCP 47|Wikidata|WGS 84|SemVer|SPDX/g;

function anchor(name: string): string {
  return `[${name}](#${name.toLowerCase()})`;
}

function valueForm(part: FormPart, type: string): string {
  const id = kinds[type];
  if (id !== undefined) return `id of ${/^[aeiou]/.test(id) ? "an" : "a"} ${id}`;
  if (part.enum !== undefined) return `code of ${anchor(type)}`;
  if (sharedForms.includes(type)) return anchor(type);
  if (part.properties !== undefined) return "fields below";
  if (part.format === "date") return "day, `YYYY-MM-DD`";
  if (part.format === "uri") return "address";
  if (part.type === "boolean") return "`true` or `false`";
  if (part.type === "integer") return `whole number from ${part.minimum}`;
  if (part.type === "number") return `number from ${part.minimum} to ${part.maximum}`;
  return part.description ?? `text, \`${type.replace(/^`|`$/g, "").replaceAll("$", "").replaceAll("{number}", "N")}\``;
}

function formOf(written: FormPart, type: string): string {
  const { part, isList, isNullable } = unwrap(written);
  const rules = part.properties === undefined ? [] : (part.description ?? "").split("; ");
  // The first rule of a shared form is told where the form is.
  const own = rules.slice(sharedForms.includes(type) ? 1 : 0).filter((rule) => rule !== "");
  return [`${isList ? "list, each: " : ""}${valueForm(part, type)}`, ...own, ...(isNullable ? ["or `null`"] : [])].join(
    "; ",
  );
}

function standardOf(part: FormPart, texts: readonly string[]): string {
  const named = [...texts.join(" ").matchAll(standardNames)].map(([name]) => name);
  const formats = { date: "ISO 8601", uri: "URL" };
  const [, format] = Object.entries(formats).find(([name]) => name === part.format) ?? [];
  const version = part.description?.startsWith("a version") ? ["SemVer"] : [];
  return [...new Set([...(format === undefined ? [] : [format]), ...version, ...named])].join(", ");
}

function present(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** Every field of a form, those of parts included, with what the records have. */
export function fieldsOf(
  form: FormPart,
  owner: DescribedInterface,
  model: Model,
  records: readonly unknown[],
  prefix = "",
): readonly Field[] {
  return Object.entries(form.properties ?? {}).flatMap(([name, written]) => {
    const { comment = "", type: declared = "" } = owner.properties.get(name) ?? {};
    const type = declared.replace(/^readonly | \| null$/g, "").replace(/\[\]$/, "");
    const { part, isList } = unwrap(written);
    const values = records.map((record) => (record as Readonly<Record<string, unknown>>)[name]).filter(present);
    const path = `${prefix}${name}${isList ? "[]" : ""}`;
    const named = model.others.get(type)?.comment ?? "";
    const field: Field = {
      path,
      type,
      meaning: withoutLinks(comment),
      form: formOf(written, type),
      standard: standardOf(part, [
        part.description ?? "",
        comment,
        ...(part.enum === undefined ? [] : [named]),
        ...(part.type === "number" ? [owner.comment] : []),
      ]),
      codes: part.enum ?? [],
      values: values.flat(),
      parents: records.length,
      having: values.length,
    };
    const nested = model.interfaces.get(type);
    if (nested === undefined || part.properties === undefined || sharedForms.includes(type)) return [field];
    return [field, ...fieldsOf(part, nested, model, values.flat(), `${path}.`)];
  });
}
