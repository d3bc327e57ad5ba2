/** The API sets that an Excel has, with the newest version of each. */
export type RequirementSets = Readonly<Record<string, string>>;

/** API sets of the Excels in use: learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets. */
export const PROFILES = {
  excel2019: { ExcelApi: '1.7' },
  ltsc2021: { ExcelApi: '1.14', SharedRuntime: '1.1', RibbonApi: '1.1', DialogApi: '1.2' },
  ltsc2024: { ExcelApi: '1.17', SharedRuntime: '1.2', RibbonApi: '1.2', DialogApi: '1.2' },
  microsoft365: { ExcelApi: '1.20', SharedRuntime: '1.2', RibbonApi: '1.2', DialogApi: '1.2' },
  web: { ExcelApi: '1.21', ExcelApiOnline: '1.1', SharedRuntime: '1.2', RibbonApi: '1.2', DialogApi: '1.2' },
} as const satisfies Readonly<Record<string, RequirementSets>>;

/** Whether an Excel with these sets has a version of one of them. */
export function hasSet(sets: RequirementSets, name: string, version: string): boolean {
  const own = Object.entries(sets).find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
  if (own === undefined) return false;
  const [major = 0, minor = 0] = own.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
  return major === wantedMajor ? minor >= wantedMinor : major > wantedMajor;
}
