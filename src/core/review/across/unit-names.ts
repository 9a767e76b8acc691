import type { ComparedForm } from './compared';
import { plainName } from './names';

/** What kind of body a name ends in; bodies of one kind stand in for each other in a text that was copied. */
const kinds =
  /(?:镇|乡|街道|局|厅|委员会|委|办公室|部|中心|医院|卫生院|学校|中学|小学|幼儿园|大学|学院|法院|检察院|联合会|协会|站|馆|所|院|村)$/;

const kindOf = (name: string): string | null => kinds.exec(name)?.[0] ?? null;

/** Bodies that any form may name: they hand out the money, look after it, or give the orders. */
const namedByAll =
  /财政|审计|发展和?改革|发改|税务|统计|纪委|监委|纪律检查|监察|组织部|人力资源|人社|国库|机关事务|市场监督|自然资源|生态环境|应急|公安|住建|住房和?城乡|政府|人大|政协|党委|县委|市委|省委|区委|办公室|银行|国资|巡察|督查|扶贫|乡村振兴/;

/** Shortest name that is looked for: what is shorter is a word like any other. */
const shortest = 4;

/** A unit of the folder by a name that texts may call it by. */
export interface NamedUnit {
  readonly name: string;
  readonly kind: string;
  /** The departments that forms of it name, spelled for comparing. */
  readonly departments: ReadonlySet<string>;
}

/** `河北省承德市围场县民政局` is called 围场县民政局, and so is 围场县民政局本级. */
function calledBy(name: string): readonly string[] {
  const bare = plainName(name).replace(/(?:本级|机关)$/, '');
  const local = /^(?:.*(?:省|自治区))?(?:.*?市)?([一-龥]{1,4}[县区旗].+)$/.exec(bare)?.[1];
  return [...new Set([bare, ...(local === undefined ? [] : [local])])].filter((one) => one.length >= shortest);
}

/** Units of the folder by the first four characters of their names; bodies that all name, and those of no known kind, are left out. */
export type UnitIndex = ReadonlyMap<string, readonly NamedUnit[]>;

export function unitIndex(forms: readonly ComparedForm[]): UnitIndex {
  const departments = new Map<string, Set<string>>();
  for (const { form } of forms) {
    const department = plainName(form.department);
    for (const name of [form.implementer, form.department].flatMap(calledBy)) {
      const known = departments.get(name);
      if (known === undefined) departments.set(name, new Set([department]));
      else known.add(department);
    }
  }
  const index = new Map<string, NamedUnit[]>();
  for (const [name, own] of departments) {
    const kind = kindOf(name);
    if (kind === null || namedByAll.test(name)) continue;
    const key = name.slice(0, shortest);
    const others = index.get(key);
    const named = { name, kind, departments: own };
    if (others === undefined) index.set(key, [named]);
    else others.push(named);
  }
  // The longest first: 某县民政局福利中心 is not a mention of 某县民政局.
  for (const named of index.values()) named.sort((a, b) => b.name.length - a.name.length);
  return index;
}

/** Where a clause begins, or behind a verb whose object would be the writer's own unit. */
const asOwn =
  /(?:^|[。；;，,：:！!？?\n“"（(\d]|保障|保证|完成|确保|提升|提高|改善|推动|推进|加强|做好|实现|增强|促进|维护|开展|我单位|本单位|为了)$/;
/** What another body does for the writer. */
const asOther =
  /^(?:等|牵头|联合|负责|拨付|拨入|下达|批复|审核|审批|验收|组织|印发|批准|文件|通知|协调|配合|指导|要求|[、和与及]|统一|安排|转来|出具|提供|委托|移交|划转|代管|主管|会同|同意|出台|发文|发布|核定|认定|考核|检查|监督|监管|反馈|推荐|采购|的(?:支持|配合|指导|要求|统一|部署))/;

/** The units that a text names as if they were the writer. */
export function unitsNamedIn(text: string, index: UnitIndex): readonly NamedUnit[] {
  const plain = text.normalize('NFKC').replace(/[^\S\n]+/g, '');
  const found: NamedUnit[] = [];
  for (let at = 0; at + shortest <= plain.length; at += 1) {
    const named = index.get(plain.slice(at, at + shortest))?.find(({ name }) => plain.startsWith(name, at));
    if (named === undefined) continue;
    const before = plain.slice(Math.max(0, at - 4), at);
    const after = plain.slice(at + named.name.length, at + named.name.length + 3);
    if (asOwn.test(before) && !asOther.test(after)) found.push(named);
    at += named.name.length - 1;
  }
  return found;
}

/** What each unit calls itself and its department in all its forms, in one text. */
export function ownNames(forms: readonly ComparedForm[]): ReadonlyMap<string, string> {
  const names = new Map<string, Set<string>>();
  for (const { unit, form } of forms) {
    const known = names.get(unit) ?? new Set<string>();
    names.set(unit, known);
    for (const name of [form.implementer, form.department]) known.add(plainName(name));
  }
  return new Map([...names].map(([unit, own]) => [unit, [...own].join('\n')]));
}

/** Kinds of body that a form's own units are. */
export const ownKinds = ({ form }: ComparedForm): ReadonlySet<string> =>
  new Set(
    [form.implementer, form.department].flatMap((name) => {
      const kind = kindOf(plainName(name).replace(/(?:本级|机关)$/, ''));
      return kind === null ? [] : [kind];
    }),
  );
