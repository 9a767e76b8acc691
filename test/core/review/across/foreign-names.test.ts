import { sketchedFile, type FormSketch } from '../sketched-files';
import { found, told } from './across-cases';

const files = (...forms: readonly FormSketch[]) => forms.map((form, at) => sketchedFile(`${at}.xlsx`, [form]));

describe('A05: beneficiaries of another unit', () => {
  const people = (name: string) => [
    { category: '满意度指标', subcategory: '服务对象满意度指标', name },
    { name: '走访次数' },
  ];
  const elderly: FormSketch = {
    project: '养老服务补贴',
    implementer: '县民政局',
    rows: people('受益老年人或其家属满意度'),
  };
  const united: FormSketch = {
    project: '统战工作经费',
    implementer: '县委统战部',
    rows: people('受益老年人或其家属满意度'),
  };

  it('the aged in a 统战 project, where a form of the folder is about them', () => {
    expect(told('A05', files(elderly, united))).toEqual([
      [
        '指标“受益老年人或其家属满意度”写的是老年人，本项目“统战工作经费”的其他内容与老年人无关；“县民政局”的表才是为老年人的。可能是从别的单位复制的，请改成本项目的服务对象。',
        '1.xlsx!E12 0.xlsx!E12',
      ],
    ]);
  });

  it.each([
    ['nobody in the folder is about them', [united, { ...united, implementer: '县科协', project: '科普活动' }]],
    ['the goal is about them', [elderly, { ...united, goal: { expected: '慰问老年党员和归侨', actual: '' } }]],
    [
      'another row is about them',
      [elderly, { ...united, rows: [...people('老年人满意度'), { name: '慰问老人人数' }] }],
    ],
    ['they are anybody', [elderly, { ...united, rows: people('受益群众满意度') }]],
    ['the other form is the same unit’s', [elderly, { ...united, implementer: '县民政局' }]],
    ['no unit is named', [elderly, { ...united, implementer: '', department: '' }]],
  ])('nothing is said where %s', (_, forms) => {
    expect(found('A05', files(...forms))).toEqual([]);
  });

  it.each([
    ['学生', '护学岗建设', '县公安局'],
    ['农户', '河道治理', '县水利局'],
    ['患者', '疫情防控', '县财政局'],
    ['游客', '城市公厕保洁', '县环卫所'],
    ['残疾人', '人行道无障碍改造', '县住建局'],
  ])('%s of %s of %s are at home there', (named, project, unit) => {
    const own = { project, implementer: unit, department: unit, rows: people(`${named}满意度`) };
    const others = [
      { project: '校舍维修', implementer: '县第一中学' },
      { project: '高标准农田建设', implementer: '县农业农村局' },
      { project: '医疗设备', implementer: '县人民医院' },
      { project: '景区建设', implementer: '县文旅局' },
      { project: '残疾人康复', implementer: '县残联' },
    ].map((other) => ({ ...other, department: other.implementer, rows: people(`${named}满意度`) }));
    const about = told('A05', files(own, ...others)).filter(([, places]) => places.startsWith('0.xlsx'));
    expect(about).toEqual([]);
  });

  it.each([
    ['学生', '校舍维修', '县第一中学', '道路绿化', '县园林所'],
    ['患者', '基层医疗设备', '县人民医院', '招商引资', '县商务局'],
    ['农户', '高标准农田建设', '县农业农村局', '图书借阅', '县图书馆'],
    ['游客', '景区厕所改造', '县文旅局', '防汛物资', '县水务局'],
  ])('%s of %s', (named, home, homeUnit, project, unit) => {
    const of = (name: string, implementer: string): FormSketch => ({
      project: name,
      implementer,
      department: implementer,
      rows: people(`${named}满意度`),
    });
    expect(told('A05', files(of(home, homeUnit), of(project, unit))).map(([, places]) => places)).toEqual([
      '1.xlsx!E12 0.xlsx!E12',
    ]);
  });
});

describe('A05: another unit’s name', () => {
  const goal = (expected: string): FormSketch => ({
    project: '环境整治',
    implementer: '金山县白塔畈镇人民政府',
    department: '金山县白塔畈镇',
    goal: { expected, actual: '' },
  });
  const other: FormSketch = { project: '道路维修', implementer: '金山县麻埠镇', department: '金山县麻埠镇' };

  it.each([
    ['where a clause begins', '金山县麻埠镇全年完成环境整治任务，改善人居环境。'],
    ['behind a verb', '通过项目实施，保障金山县麻埠镇正常运转，改善人居环境。'],
    ['in the middle, behind a full stop', '全年完成各项整治任务。金山县麻埠镇人居环境明显改善。'],
  ])('%s', (_, text) => {
    expect(told('A05', files(goal(text), other)).map(([said]) => said)).toEqual([
      '表里写着“金山县麻埠镇”，本表的单位是“金山县白塔畈镇人民政府”。可能是从别的单位复制的，请修改。',
    ]);
  });

  it.each([
    ['who helps', '与金山县麻埠镇联合开展环境整治，改善人居环境。'],
    ['who pays', '由金山县麻埠镇拨付资金开展环境整治，改善人居环境。'],
    ['who leads', '金山县麻埠镇牵头开展环境整治工作，改善人居环境。'],
    ['who hands over', '金山县麻埠镇移交的整治任务全部完成，人居环境明显改善。'],
    ['who supports', '在各级关心下，金山县麻埠镇的支持配合到位，改善人居环境。'],
    ['a list of places', '在金山县白塔畈镇、金山县麻埠镇开展环境整治工作。'],
    ['its own', '金山县白塔畈镇全年完成环境整治任务，改善人居环境。'],
  ])('%s is no copy', (_, text) => {
    expect(found('A05', files(goal(text), other))).toEqual([]);
  });

  it.each([
    ['a body that all name', { implementer: '金山县财政局' }, '金山县财政局下拨资金后及时支付，改善人居环境。'],
    ['a body of another kind', { implementer: '金山县第一小学' }, '金山县第一小学周边环境整治任务全部完成到位。'],
    ['a unit that is in no file', {}, '金山县桃岭镇全年完成环境整治任务，改善人居环境。'],
  ])('%s is no copy', (_, unit, text) => {
    const bureau = { ...goal(text), implementer: '金山县水利局', department: '' };
    expect(found('A05', files(bureau, { ...other, department: '', ...unit }))).toEqual([]);
  });

  it('a department may tell of the units below it', () => {
    const below = { project: '设备购置', implementer: '金山县卫生监督局', department: '金山县卫生健康局' };
    const above = {
      ...goal('金山县卫生监督局全年完成监督检查任务，改善公共卫生环境。'),
      implementer: '',
      department: '金山县卫生健康局',
    };
    expect(found('A05', files(above, below))).toEqual([]);
    expect(found('A05', files({ ...above, department: '金山县水利局' }, below))).toHaveLength(1);
  });
});
