import type { organisation as chinese } from '../zh-cn/organisation';

export const organisation: Record<keyof typeof chinese, string> = {
  'organisation.notUtf8': 'The file is not encoded as UTF-8. Open it in an editor and save it as UTF-8.',
  'organisation.notJson':
    'From line {line}, character {column} on it is no JSON: {found}. Look for full-width quotes, commas and colons, a comma after the last item, brackets that do not pair.',
  'organisation.endsEarly': 'The file ends too early, in line {line}: look for brackets and quotes that do not pair.',
  'organisation.tooLarge': 'The file has {size} KB, more than {limit} KB: remove rules and outlines that nobody uses.',
  'organisation.notAnObject': 'The whole should be a pair of braces { } with the settings in it, it is {found}.',
  'organisation.unknownField':
    '“{field}” is not known here: check the spelling or remove it. There can be: {choices|list}.',
  'organisation.missing': '“{field}” is missing: add it.',
  'organisation.wantsText': '“{field}” should be a text in quotes of 1 to {limit} characters, it is {found}.',
  'organisation.wantsNumber': '“{field}” should be a number from {low} to {high} without quotes, it is {found}.',
  'organisation.wantsWhole': '“{field}” should be a whole number from {low} to {high} without quotes, it is {found}.',
  'organisation.wantsChoice': '“{field}” can only be one of {choices|list}, it is {found}.',
  'organisation.wantsObject': '“{field}” should be a pair of braces { }, it is {found}.',
  'organisation.wantsList': '“{field}” should be a pair of brackets [ ] with at most {limit} items, it is {found}.',
  'organisation.wantsCheck': '“{field}” should be the id of a check, such as "V38", it is {found}.',
  'organisation.idTaken': 'The id “{id}” is taken by another one, built in or in this file: choose another.',
  'organisation.emptyPhrase': '“reason” and “measure” are both empty: write at least one.',
  'organisation.twice': 'The check {check} is there twice: remove one.',
};
