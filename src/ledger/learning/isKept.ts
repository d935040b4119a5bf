import { flows, funds, measures, natures } from "../../accounts";
import { fieldTitles, fields, isReadField } from "../fields";
import type { KeptMappings } from "./keptMappings";
import { checkChoice, valueFields, type ValueChoice } from "./valueChoices";

type Members = Readonly<Record<string, unknown>>;

/** Whether what a file holds is a kept mapping of ours, down to the last word; anything else is refused whole. */
export function isKept(value: unknown): value is KeptMappings {
  return isRecord(value) && value["schema"] === "juesuan-mapping/1" && isListOf(value["sheets"], isKeptMapping);
}

/** Whether something is a meaning a person may give a value. */
export function isValueChoice(value: unknown): value is ValueChoice {
  if (!isRecord(value)) return false;
  const { field, value: text, means } = value;
  const known = valueFields.find((one) => one === field);
  if (known === undefined || typeof text !== "string" || typeof means !== "string") return false;
  return checkChoice(known, text, means)?.means === means;
}

function isKeptMapping(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { sheet, headings, columns, answers, profile, inferred, values, unit } = value;
  return (
    typeof sheet === "string" &&
    isListOf(headings, isText) &&
    isListOf(columns, isColumn) &&
    isAnswers(answers) &&
    (profile === null || (isRecord(profile) && isText(profile["id"]) && isListOf(profile["accepted"], isText))) &&
    isListOf(inferred, (field) => field === "fund" || field === "nature") &&
    isListOf(values, isValueChoice) &&
    (unit === null || isUnit(unit))
  );
}

function isColumn(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { field, heading, nth } = value;
  const isField =
    typeof field === "string" && field in fieldTitles && fields.some((one) => one === field && isReadField(one));
  return isField && isText(heading) && Number.isSafeInteger(nth);
}

function isAnswers(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { unit, year, measure, entity, flow, fund, nature } = value;
  const isOf = (kinds: object, one: unknown): boolean => one === null || (isText(one) && String(one) in kinds);
  return (
    (unit === null || isUnit(unit)) &&
    year === null &&
    (entity === null || isText(entity)) &&
    isOf(measures, measure) &&
    isOf(flows, flow) &&
    isOf(funds, fund) &&
    isOf(natures, nature)
  );
}

function isUnit(value: unknown): boolean {
  return value === "yuan" || value === "wan";
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isRecord(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, isMember: (member: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isMember);
}
