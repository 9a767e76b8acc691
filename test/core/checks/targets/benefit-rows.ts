import { formOf, type RowSketch } from '../../form-builder';

/** A benefit row that reached its target. */
export const benefitRow = (name: string, target: string, subcategory = '社会效益指标'): RowSketch => ({
  category: '效益指标',
  subcategory,
  name,
  target,
  actual: target,
  weight: 15,
  score: 15,
  explanation: '',
});

/** Two benefits with one percentage of nobody knows what. */
export const twoVague = formOf({ rows: [benefitRow('社会效益明显', '≥95%'), benefitRow('生活条件改善', '≥95%')] });
