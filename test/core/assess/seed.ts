import { formOf } from '../form-builder';

/** The published table samples/tables/01.json (承德县行政审批局, 2021, “智慧政务”项目服务费), number by number. */
const rows = [
  ['产出指标', '数量指标', '网络维护保证正常运行', '≥95', '100', 10, 10],
  ['产出指标', '数量指标', '网络覆盖率', '≥95', '100', 5, 5],
  ['产出指标', '质量指标', '设备完好率', '=100', '100', 10, 10],
  ['产出指标', '质量指标', '网络利用率', '=100', '100', 5, 5],
  ['产出指标', '时效指标', '故障维护及时率', '≥95', '100', 10, 10],
  ['产出指标', '成本指标', '成本控制率', '≥98', '100', 10, 10],
  ['效益指标', '经济效益指标', '大厅办公效率', '≥95', '98', 15, 15],
  ['效益指标', '社会效益指标', '服务质量', '≥95', '98', 15, 15],
  ['满意度指标', '服务对象满意度指标', '群众满意度', '≥98', '98', 10, 7],
] as const;

export const seed = formOf({
  funding: [
    { initialBudget: 51.15, annualBudget: 51.15, expenditure: 0, weight: 100, rate: 0, score: 97 },
    {
      label: '其中：当年财政拨款',
      role: 'fiscal',
      initialBudget: 51.15,
      annualBudget: 51.15,
      expenditure: 0,
      weight: 100,
      rate: 0,
      score: 97,
    },
    { label: '上年结转资金', role: 'carryover', annualBudget: '', expenditure: '', weight: '', rate: '', score: '—' },
    { label: '其他资金', role: 'other', annualBudget: '', expenditure: '', weight: '', rate: '', score: '—' },
  ],
  rows: rows.map(([category, subcategory, name, target, actual, weight, score]) => ({
    category,
    subcategory,
    name,
    target,
    actual,
    weight,
    score,
    explanation: '',
  })),
  totalScore: 97,
});
