/** People that a project is for, and the words by which a form shows that it has to do with them. */
export interface Beneficiaries {
  /** As one calls them. */
  readonly name: string;
  /** Who is named in 满意度 and 受益 rows. */
  readonly named: RegExp;
  /** Words anywhere else in a form (its project, unit, goal, other rows) where they are at home. */
  readonly atHome: RegExp;
}

/**
 * Beneficiaries by whom one tells whose form it was. 群众, 服务对象, 居民, 干部, 职工 and their like fit any project, and 家长 are asked
 * wherever children are (康复, 儿童, 福利): they are left out.
 */
export const beneficiaries: readonly Beneficiaries[] = [
  {
    name: '老年人',
    named: /老年人|老人|高龄/,
    atHome: /老年|老人|养老|敬老|为老|高龄|长者|老龄|长寿|离退休|老干部|民政|照料|护理/,
  },
  {
    name: '学生',
    named: /学生|幼儿(?!园)/,
    atHome:
      /学生|学校|教育|教学|义教|助学|入学|校园|校舍|中学|小学|大学|学院|高中|中职|职教|幼儿|家长|学前|青少年|营养餐|营养改善|课后|近视|团委|体育|护学|上学|就学|开学|放学|研学|科普|儿童|未成年|少年|少先队|图书|食堂/,
  },
  { name: '教师', named: /教师|教职工/, atHome: /教师|教育|教学|学校|校|教职|师资|师德|幼儿园|进修/ },
  {
    name: '患者',
    named: /患者|病人|就诊/,
    atHome: /病|就诊|医|卫生|卫健|诊|疗|健康|疾控|患者|救治|药|康复|急救|妇幼|血|疫|残|护理/,
  },
  {
    name: '残疾人',
    named: /残疾人/,
    atHome: /残疾|残联|康复|无障碍|助残|辅助器具|孤独症|福利|民政|低保|救助|困难|特困/,
  },
  {
    name: '孤儿',
    named: /孤儿|困境儿童|留守儿童/,
    atHome: /孤儿|困境|留守|儿童|民政|福利|救助|妇联|未成年|困难|少年|青少年/,
  },
  {
    name: '农户',
    named: /农户|养殖户|种植户|农民(?!工)|果农|菜农|牧民|渔民/,
    atHome:
      /农|养殖|种植|村|乡|镇|畜|牧|渔|粮|耕地|林|果|菜|茶|水利|灌溉|水库|移民|田|扶贫|乡村|土地|作物|动物|防疫|种子|气象|供销/,
  },
  {
    name: '游客',
    named: /游客/,
    atHome:
      /游客|旅游|文旅|景区|景点|景观|公园|博物|文化|展|古镇|风景|森林|湿地|导游|游览|绿化|厕|环卫|城市|市容|街区|停车|机场|车站|夜景|灯光|文明|节庆|赛事/,
  },
  { name: '读者', named: /读者/, atHome: /读者|图书|阅读|书|报刊|杂志|文献|档案|文化|期刊|出版/ },
  { name: '退役军人', named: /退役军人|优抚对象|军属/, atHome: /退役|军|优抚|拥军|双拥|烈士|抚恤|征兵|武装|民政/ },
  { name: '驾驶员', named: /驾驶[人员]|司乘/, atHome: /驾驶|交通|公路|道路|车|路|交警|运输|停车|公交|客运|高速|出行/ },
  {
    name: '参保人',
    named: /参保(?:人|对象|群众)/,
    atHome: /参保|保险|社保|医保|养老|社会保障|人社|待遇|农保|工伤|失业/,
  },
  {
    name: '当事人',
    named: /当事人/,
    atHome: /当事人|法院|审判|诉讼|检察|司法|仲裁|调解|案件|执法|公证|法律|律师|信访|公安|纠纷|征收|拆迁/,
  },
  { name: '计生家庭', named: /计生(?:家庭|户)|失独/, atHome: /计生|计划生育|失独|生育|卫健|卫生|家庭/ },
];
