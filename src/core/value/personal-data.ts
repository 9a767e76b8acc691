import { lastDay } from './calendar';

/** What a table that everybody can read should not carry of a person. */
export type PersonalKind = 'identity' | 'telephone' | 'bankCard' | 'address';

/** Something personal in a text, as it stands there (full-width signs narrowed). */
export interface PersonalData {
  readonly kind: PersonalKind;
  readonly text: string;
}

/** What one looks at: a cell's text, and what stands beside and above it, which says what a number is. */
export interface Labelled {
  readonly text: string;
  readonly label: string;
}

/** Codes of things, not of persons: what they number may look like a telephone or a card. */
const codeOfThing = /编码|编号|代码|文号|批号|单号|序列号|信用代码|条码|工单|流水号/;

const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

/** Whether digits name a day of the calendar, `yyyymmdd`. */
function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number);
  if (year === undefined || month === undefined || day === undefined || year < 1900 || year > 2099) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
}

const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;

/** Whether 18 signs are a citizen's identity number: region, day of birth, check sign (GB 11643-1999, ISO 7064 MOD 11-2). */
function isIdentityNumber(digits: string): boolean {
  if (!/^\d{17}[\dX]$/.test(digits) || !provinces.test(digits) || !isDay(digits.slice(6, 14))) return false;
  const sum = identityWeights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return '10X98765432'[sum % 11] === digits[17];
}

/** Whether digits carry Luhn's check digit (ISO/IEC 7812-1). */
function isLuhn(digits: string): boolean {
  let sum = 0;
  for (const [index, sign] of Array.from(digits).reverse().entries()) {
    const doubled = Number(sign) * (index % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Cards that banks issue, by what they begin with and how long they are: 银联 (and the older 9558), Visa, MasterCard, JCB and others. */
const cardIssuers = /^(?:(?:62|60|65|9558)\d{12,17}|4(?:\d{15}|\d{18})|(?:5[1-5]|2[2-7]|35)\d{14})$/;

const isBankCard = (digits: string): boolean =>
  /^\d{16,19}$/.test(digits) && cardIssuers.test(digits) && !/^(\d)\1+$/.test(digits) && isLuhn(digits);

/** Not in the middle of a longer number or name, and no decimals. */
const alone = { before: '(?<![\\dA-Za-z.．])', after: '(?![\\dA-Za-z]|\\.\\d)' };
/** What follows an amount, never a number to call. */
const noAmount = '(?!\\s*(?:元|万|亿|%|‰|次|人|个|件|户|台|套|米|平方|立方|亩|吨|公斤|千克|公里|千瓦))';

const identity = new RegExp(`${alone.before}\\d{6}[ -]?\\d{8}[ -]?\\d{3}[\\dXx]${alone.after}`, 'g');
const oldIdentity = new RegExp(`${alone.before}\\d{15}${alone.after}`, 'g');
const card = new RegExp(`${alone.before}(?:\\d{4}[ -]?){3,4}\\d{1,4}${alone.after}`, 'g');
const account = new RegExp(`${alone.before}\\d[\\d -]{7,28}\\d${alone.after}`, 'g');
const mobile = new RegExp(
  `${alone.before}(?:(?:\\+|00)?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}${alone.after}${noAmount}`,
  'g',
);
const landline = new RegExp(
  `${alone.before}(?:\\(0\\d{2,3}\\) ?|0\\d{2,3}[-—–~ ])[2-9]\\d{6,7}(?:[-转]\\d{1,5})?${alone.after}${noAmount}`,
  'g',
);
const localLine = new RegExp(`${alone.before}[2-9]\\d{6,7}(?:[-转]\\d{1,5})?${alone.after}${noAmount}`, 'g');

const callLabel = /电话|手机|联系方式|传真|Tel/i;
const identityLabel = /身份证/;
const accountLabel = /账号|帐号|银行账户|银行帐户/;

const numeral = '(?:\\d{1,4}|[一二三四五六七八九十]{1,3})';
const dwellings = [
  // 3号楼2单元501室, 5栋1单元302
  new RegExp(
    `[\\u4e00-\\u9fff]{2,20}${numeral}(?:号楼|栋|幢|座|#楼?)[- ]?${numeral}单元[- ]?(?:${numeral}(?:室|号|户)|\\d{3,4})`,
    'g',
  ),
  // 12号楼501室
  new RegExp(`[\\u4e00-\\u9fff]{2,20}${numeral}(?:号楼|栋|幢|座|#楼?)[- ]?\\d{3,4}(?:室|号|户)`, 'g'),
  // 王家村3组12号
  new RegExp(`[\\u4e00-\\u9fff]{1,20}(?:村|屯|庄|社区)第?${numeral}(?:村民小组|组|队|社)${numeral}号`, 'g'),
];
const homeLabel = /(?:家庭|现|居住|户籍|户口|通讯|通信)(?:住址|地址|住所|所在地)|住址/;
const homeIn = new RegExp(`(?:${homeLabel.source})[:： ]{1,3}([^，,;；。\\n]{4,60})`, 'g');
const isPlace = (text: string): boolean => /[省市县区镇乡村路街巷号组室楼]/.test(text) && text.length >= 4;

const matches = (pattern: RegExp, text: string): readonly string[] => text.match(pattern) ?? [];
const digitsOf = (text: string): string => text.replace(/[ -]/g, '').toUpperCase();

/** The texts that what was found before does not hold: a number is told once. */
function further(
  found: readonly PersonalData[],
  kind: PersonalKind,
  texts: readonly string[],
): readonly PersonalData[] {
  return texts
    .filter((text) => !found.some((one) => one.text.includes(text) || text.includes(one.text)))
    .map((text) => ({ kind, text }));
}

/** What stands close before a match: what the number is called within its own text. */
function isCalled(label: RegExp, { text, label: beside }: Labelled, match: string): boolean {
  const before = text.slice(0, text.indexOf(match)).slice(-16);
  return label.test(before) || (label.test(beside) && !/[\u4e00-\u9fff]/.test(before));
}

/**
 * What of a person stands in a text: identity numbers whose check sign is right, telephone numbers, bank cards with Luhn's digit and
 * numbers that are called accounts, addresses where somebody lives. Names are not looked for. Total.
 */
export function personalDataIn({ text: given, label: givenLabel }: Labelled): readonly PersonalData[] {
  const text = given.normalize('NFKC');
  // Most texts: nothing of the kind can be in them.
  const hasNumber = /\d{7}|\d{3}[ -—–)]+\d{4}/.test(text);
  const label = givenLabel.normalize('NFKC');
  const labelled: Labelled = { text, label };
  const found: PersonalData[] = [];
  const add = (kind: PersonalKind, texts: readonly string[]) => found.push(...further(found, kind, texts));
  const isCode = (match: string): boolean => isCalled(codeOfThing, labelled, match);
  if (hasNumber) {
    add(
      'identity',
      matches(identity, text).filter((match) => isIdentityNumber(digitsOf(match))),
    );
    add(
      'identity',
      matches(oldIdentity, text).filter(
        (match) => isCalled(identityLabel, labelled, match) && isDay(`19${match.slice(6, 12)}`),
      ),
    );
    add(
      'bankCard',
      matches(card, text).filter((match) => isBankCard(digitsOf(match)) && !isCode(match)),
    );
    add(
      'bankCard',
      matches(account, text).filter((match) => isCalled(accountLabel, labelled, match)),
    );
    add(
      'telephone',
      [...matches(mobile, text), ...matches(landline, text)].filter((match) => !isCode(match)),
    );
    add(
      'telephone',
      matches(localLine, text).filter((match) => isCalled(callLabel, labelled, match)),
    );
  }
  for (const pattern of dwellings) add('address', matches(pattern, text));
  add('address', [...text.matchAll(homeIn)].map(([, home = '']) => home.trim()).filter(isPlace));
  if (homeLabel.test(label) && !homeLabel.test(text) && isPlace(text)) add('address', [text]);
  return found;
}

/** A find so that it can be told without giving it away: the first three signs and the last two. */
export function masked({ kind, text }: PersonalData): string {
  const signs = Array.from(text);
  if (kind === 'address') return `${signs.slice(0, 4).join('')}…`;
  const hidden = Math.max(0, signs.length - 5);
  return `${signs.slice(0, 3).join('')}${'*'.repeat(hidden)}${signs.slice(-2).join('')}`;
}
