import type { CalendarStrings } from '@fluentui/react-datepicker-compat';
import type { PageWords } from '../../words/page-words';

const numbers = Array.from({ length: 12 }, (_, month) => month + 1);
const weekdays = ['日', '一', '二', '三', '四', '五', '六'];

const chinese: CalendarStrings = {
  months: numbers.map((month) => `${month}月`),
  shortMonths: numbers.map((month) => `${month}月`),
  days: weekdays.map((day) => `星期${day}`),
  shortDays: weekdays,
  goToToday: '回到今天',
  prevMonthAriaLabel: '上个月',
  nextMonthAriaLabel: '下个月',
  prevYearAriaLabel: '上一年',
  nextYearAriaLabel: '下一年',
  closeButtonAriaLabel: '关闭',
};

const english: CalendarStrings = {
  months: 'January February March April May June July August September October November December'.split(' '),
  shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  shortDays: 'S M T W T F S'.split(' '),
  goToToday: 'Go to today',
  prevMonthAriaLabel: 'Previous month',
  nextMonthAriaLabel: 'Next month',
  prevYearAriaLabel: 'Previous year',
  nextYearAriaLabel: 'Next year',
  closeButtonAriaLabel: 'Close',
};

/** A day as it is written. */
export const dayTexts: PageWords<(day: Date) => string> = {
  'zh-CN': (day) => `${day.getFullYear()}年${day.getMonth() + 1}月${day.getDate()}日`,
  'en-US': (day) => `${day.getDate()} ${english.shortMonths[day.getMonth()] ?? ''} ${day.getFullYear()}`,
};

/** Words of the calendar that a date is picked from. */
export const calendarWords: PageWords<CalendarStrings> = { 'zh-CN': chinese, 'en-US': english };
