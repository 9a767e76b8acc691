import { onceForEachText } from '../sheet/once-for-each-text';
import type { GridCell } from './grid';
import { levelName, statedPoints } from './label';

/** Names of levels that people spread over several rows, a character or a word in each. */
const spreadNames = [
  '产出指标',
  '效益指标',
  '满意度指标',
  '效果指标',
  '成本指标',
  '服务对象满意度指标',
  '产出目标',
  '效益目标',
  '项目产出指标',
  '项目效益指标',
  '项目完成指标',
  '项目决策',
  '项目管理',
  '项目过程',
  '预算执行率',
  '数量指标',
  '质量指标',
  '时效指标',
  '经济效益指标',
  '社会效益指标',
  '生态效益指标',
  '可持续影响指标',
  '可持续发展指标',
  '经济成本指标',
  '社会成本指标',
  '生态环境成本指标',
];

const beginsSpreadName = onceForEachText((text) => spreadNames.some((known) => known.startsWith(text)));

const categoryWords =
  /^(?:项目|绩效)?(?:产出|效益|效果|成本|满意度|服务对象满意度|决策|管理|投入|过程|立项|完成|预算执行率?|债券资金管理)(?:情况)?(?:指标|目标)?$/;
const subcategoryWords =
  /^(?:产出|项目)?(?:数量|质量|时效|进度)(?:指标)?$|^产出成本(?:指标)?$|^(?:经济|社会|生态|环境|生态环境)(?:效益|成本|效果)(?:指标)?$|^可持续(?:影响|发展)?(?:效益|影响)?(?:指标)?$|^(?:服务|受益|社会|群众|公众|管理|补助|帮扶|受助|职工|相关)[^,.;]{0,8}满意度?(?:指标)?$/;

/** True for the usual names of 一级指标. */
export const isCategoryWord = (label: string): boolean => categoryWords.test(levelName(label));

/** True for names of 二级指标 that are never a 一级指标. */
export const isSubcategoryWord = (label: string): boolean => subcategoryWords.test(levelName(label));

/** A stretch of rows under one level; its label may lie in one cell or be spread over several below each other. */
export interface Level {
  name: string;
  points: number | null;
  readonly cell: GridCell | null;
}

export const noLevel = (): Level => ({ name: '', points: null, cell: null });

/** The level that holds from a row on, when this cell stands in the level's column there. */
export function advance(level: Level, cell: GridCell): Level {
  const points = statedPoints(cell.label);
  const name = levelName(cell.label);
  if (level.cell !== null) {
    const restOfPoints = /^[()分\d.]*$/.test(cell.label);
    if (name === '' || restOfPoints) {
      level.points ??= points ?? (/^\(?\d+(?:\.\d+)?$/.test(cell.label) ? Number(cell.label.replace('(', '')) : null);
      return level;
    }
    if (name === level.name) return level;
    const longer = level.name + name;
    if (beginsSpreadName(longer)) {
      level.name = longer;
      level.points ??= points;
      return level;
    }
  }
  return { name, points, cell };
}

/** The name of a level; where only its first character is left, the rest is known. */
export function fullName(level: Level): string {
  if (level.name.length !== 1) return level.name;
  return spreadNames.find((known) => known.startsWith(level.name)) ?? level.name;
}
