import type { ComparedRow } from './compared';
import type { Remark, RemarkedIndicator, RemarkedProject } from '../sister/remarks';
import type { Folder } from './folder';

/** A remark on a row that the form has, with the project that it is about. */
export interface RowRemark<Kind extends Remark['kind']> {
  readonly project: RemarkedProject;
  readonly indicator: RemarkedIndicator;
  readonly row: ComparedRow;
  readonly remark: Extract<Remark, { readonly kind: Kind }>;
}

const isOf =
  <Kind extends Remark['kind']>(kind: Kind) =>
  (remark: Remark): remark is Extract<Remark, { readonly kind: Kind }> =>
    remark.kind === kind;

/** All remarks of one kind in the folder, row by row. */
export function rowRemarks<Kind extends Remark['kind']>(
  { comparisons }: Folder,
  kind: Kind,
): readonly RowRemark<Kind>[] {
  return comparisons.flatMap((project) =>
    project.indicators.flatMap((indicator) => {
      const { row } = indicator;
      if (row === null) return [];
      return indicator.remarks.filter(isOf(kind)).map((remark) => ({ project, indicator, row, remark }));
    }),
  );
}

/** The same, project by project. */
export function remarksByProject<Kind extends Remark['kind']>(
  folder: Folder,
  kind: Kind,
): readonly { readonly project: RemarkedProject; readonly rows: readonly RowRemark<Kind>[] }[] {
  const byProject = new Map<RemarkedProject, RowRemark<Kind>[]>();
  for (const found of rowRemarks(folder, kind)) {
    const rows = byProject.get(found.project);
    if (rows === undefined) byProject.set(found.project, [found]);
    else rows.push(found);
  }
  return [...byProject].map(([project, rows]) => ({ project, rows }));
}

const mostNamed = 6;

/** `甲、乙、丙等 9 项`: a few names, and how many there are. */
export function namesOf(names: readonly string[]): string {
  const first = names.slice(0, mostNamed).join('、');
  return names.length > mostNamed ? `${first}等 ${names.length} 项` : first;
}

/** A name that stands between “ and ” has other quotation marks of its own. */
export const inQuotes = (name: string): string => name.replaceAll('“', '‘').replaceAll('”', '’');

/** `16.67%` of a share that is a fraction. */
export const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;
