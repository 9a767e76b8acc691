import type { profile as chinese } from '../zh-cn/profile';

export const profile: Record<keyof typeof chinese, string> = {
  'profile.notRules':
    'This is not a file of scoring rules. Choose a .json file that was exported here, or export one and edit it.',
  'profile.missing': 'The rules file lacks “{field}”: add it (export built-in rules to compare).',
  'profile.unknownField': '“{field}” is not known in a rules file: check the spelling or remove it.',
  'profile.notANumber': '“{field}” should be a number, it is {found}: write a number without quotes.',
  'profile.notWhole': '“{field}” should be a whole number, it is {found}: write one from 0 to 4.',
  'profile.wrongKind':
    '“{field}” is not written as it should be, it is {found}: compare it with exported built-in rules.',
  'profile.notAChoice': '“{field}” can only be one of {choices|list}, it is {found}: correct it.',
  'profile.tooSmall': '“{field}” must not be below {limit}, it is {found}: correct it.',
  'profile.tooLarge': '“{field}” must not be above {limit}, it is {found}: correct it.',
  'profile.tooManySmall': '“{field}” must not be empty: it needs at least {limit} character or item.',
  'profile.tooManyLarge': '“{field}” is too long: at most {limit} characters or items.',
  'profile.noBands': 'With “execution.method” bands, “execution.bands” needs at least one band: add one.',
  'profile.notDescending': '“{field}” must go from high to low without repeats: change the order.',
  'profile.bandAboveWeight': 'A band in “execution.bands” gives more than the execution weight {weight}: lower it.',
  'profile.lastGradeNotZero':
    'The last of “grades” should begin “atLeast” 0, else low scores have no grade: correct it.',
  'profile.gradeTwice': '“{field}” holds the same grade twice: remove one.',
};
