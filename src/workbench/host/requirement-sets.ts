/** Requirement sets that a host declares, by name: what `Office.context.requirements.isSetSupported` answers from. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What Excel 2021 LTSC declares, the oldest Excel that the product's Fluent UI runs in. */
export const excel2021: RequirementSets = {
  ExcelApi: '1.14',
  AddinCommands: '1.1',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
  RibbonApi: '1.1',
  SharedRuntime: '1.1',
  Settings: '1.1',
  RichApiRuntime: '1.1',
};

/** True when version `declared` is at least `needed` ("1.10" is above "1.9"). */
export function includesVersion(declared: string, needed: string): boolean {
  const [major = 0, minor = 0] = declared.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
