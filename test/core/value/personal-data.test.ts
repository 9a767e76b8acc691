import fc from 'fast-check';
import { masked, personalDataIn, type PersonalKind } from '../../../src/core/value/personal-data';

const kindsIn = (text: string, label = '') => personalDataIn({ text, label }).map(({ kind }) => kind);

/**
 * Identity numbers: the worked examples of GB 11643-1999 (11010519491231002X, 440524188001010014) and others whose check sign is
 * computed by hand. Cards: numbers that card schemes publish for tests, and 银联's. No number is a real person's.
 */
const both: readonly (readonly [found: PersonalKind | null, text: string, label?: string])[] = [
  ['identity', '11010519491231002X'],
  ['identity', '身份证号：11010519491231002x，已核'],
  ['identity', '110105 19491231 002X'],
  ['identity', '１１０１０５１９４９１２３１００２Ｘ'],
  // The year 1880 of the standard's second example is before those that live.
  [null, '440524188001010014'],
  [null, '110105194912310021'],
  [null, '11010519491331002X'],
  [null, '11010519490229002X'],
  [null, '00010519491231002X'],
  [null, 'A11010519491231002X'],
  [null, '911101050000000000'],
  ['identity', '130503670401001', '身份证号码'],
  [null, '130503670401001'],
  [null, '130503671401001', '身份证号码'],

  ['telephone', '13812345678'],
  ['telephone', '联系人：张三 138-1234-5678'],
  ['telephone', '+86 13812345678'],
  ['telephone', '电话：0314-3012345'],
  ['telephone', '(0314)3012345'],
  ['telephone', '010-88888888转123'],
  ['telephone', '3012345', '联系电话'],
  ['telephone', '联系电话3012345'],
  [null, '3012345'],
  [null, '12812345678'],
  [null, '1381234567'],
  [null, '138123456789'],
  [null, '13812345678元'],
  [null, '13812345678.50'],
  [null, '0.13812345678'],
  [null, '13812345678', '项目编码'],
  [null, '拨打12345热线'],
  [null, '2021-2022年'],
  [null, '2021-3012345'],
  [null, '承财预〔2021〕13812345号'],
  [null, '400-8001234'],

  ['bankCard', '6222021234567890128'],
  ['bankCard', '4111 1111 1111 1111'],
  ['bankCard', '5555-5555-5555-4444'],
  ['bankCard', '开户行账号 50012345678901'],
  ['bankCard', '50012345678901', '银行账号'],
  [null, '50012345678901'],
  [null, '6222021234567890129'],
  [null, '4111 1111 1111 1112'],
  [null, '1111111111111117'],
  [null, '0000000000000000'],
  [null, '6222021234567890128', '项目编码'],
  [null, '项目编码6222021234567890128'],

  ['address', '幸福小区3号楼2单元501室'],
  ['address', '县城阳光花园12号楼501室'],
  ['address', '王家村3组12号'],
  ['address', '李家庄第二村民小组8号'],
  ['address', '家庭住址：承德县下板城镇大街12号'],
  ['address', '承德县下板城镇大街12号', '家庭住址'],
  [null, '承德县下板城镇大街12号'],
  [null, '幸福小区3号楼2单元电梯更换'],
  [null, '改造3号楼12个单元'],
  [null, '王家村3组道路硬化12公里'],
  [null, '建设路12号院改造'],
  [null, '无', '家庭住址'],
  [null, '按照住址变更及时调整'],
];

it.each(both.map(([found, text, label = '']) => [found, text, label] as const))(
  '%s: %j, beside it %j',
  (found, text, label) => {
    expect(kindsIn(text, label)).toEqual(found === null ? [] : [found]);
  },
);

it('tells each of several once', () => {
  expect(kindsIn('张三 11010519491231002X 13812345678 6222021234567890128 幸福小区3号楼2单元501室')).toEqual([
    'identity',
    'bankCard',
    'telephone',
    'address',
  ]);
});

const identityOf = (digits: string): string => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return digits + '10X98765432'.charAt(sum % 11);
};

it('of the eleven check signs only the right one is a person’s', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 999 }), (born, order) => {
      const digits = `130821${born.toISOString().slice(0, 10).replaceAll('-', '')}${String(order).padStart(3, '0')}`;
      const right = identityOf(digits);
      for (const sign of '0123456789X')
        expect(kindsIn(digits + sign).includes('identity')).toBe(digits + sign === right);
    }),
    { numRuns: 100 },
  );
});

it('amounts, rates, dates and quantities as forms have them are nobody’s', () => {
  const amount = fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => value.toFixed(2));
  const unit = fc.constantFrom('万元', '元', '%', '人', '户', '公里', '');
  fc.assert(
    fc.property(amount, unit, (value, name) => {
      expect(kindsIn(value + name)).toEqual([]);
    }),
  );
});

it('is told without giving it away', () => {
  const [found] = personalDataIn({ text: '11010519491231002X', label: '' });
  expect(found === undefined ? '' : masked(found)).toBe('110*************2X');
  expect(masked({ kind: 'address', text: '幸福小区3号楼2单元501室' })).toBe('幸福小区…');
});
