import { governmentEconomicDocumented, governmentEconomicUnverified } from "./lists/governmentEconomic";
import { governmentOfDepartmentEconomic, type EconomicScope } from "./lists/governmentOfDepartmentEconomic";

const names = new Map(
  [...governmentEconomicDocumented, ...governmentEconomicUnverified].map(([code, name]) => [code, name]),
);

/** The name of an economic code of governments (政府预算支出经济分类, 501–599); null where it is not listed. */
export function governmentEconomicName(code: string): string | null {
  return names.get(code) ?? null;
}

/** The sections of governments that an economic section of departments goes to, and for which bodies. */
export function governmentSectionsOf(
  departmentCode: string,
): readonly { readonly code: string; readonly scope: EconomicScope }[] {
  return governmentOfDepartmentEconomic
    .filter(([department]) => department === departmentCode)
    .map(([, code, scope]) => ({ code, scope }));
}

/** The economic sections of departments that a section of governments can hold; one where there is no choice. */
export function departmentSectionsOf(governmentCode: string): readonly string[] {
  return governmentOfDepartmentEconomic.filter(([, code]) => code === governmentCode).map(([department]) => department);
}
