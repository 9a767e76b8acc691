import { indicatorName } from '../../../src/core/form/indicator-name';
import { labelOf, levelName, statedPoints } from '../../../src/core/form/label';

describe('names of levels with their points', () => {
  it.each([
    ['产出指标（50分）', '产出指标', 50],
    ['产出 指 标50', '产出指标', 50],
    ['产出指标（50%）', '产出指标', 50],
    ['产出指标（满分50分）', '产出指标', 50],
    ['产出指标（分值50）', '产出指标', 50],
    ['产出指标（50分，权重50%）', '产出指标', 50],
    ['产出指标-50分', '产出指标', 50],
    ['产出指标：50分', '产出指标', 50],
    ['产出指标[50]', '产出指标', 50],
    ['效益指标(30分', '效益指标', 30],
    ['效益指标30分)', '效益指标', 30],
    ['满意度指标（10.5分）', '满意度指标', 10.5],
    ['（二）数量指标（20分）', '数量指标', 20],
    ['★产出指标', '产出指标', null],
    ['社会效益（2023）', '社会效益(2023)', null],
    ['产出指标1', '产出指标1', null],
  ])('%s', (written, name, points) => {
    const label = labelOf(written);
    expect([levelName(label), statedPoints(label)]).toEqual([name, points]);
  });
});

describe('names of indicators without prefix, numbering and points', () => {
  it.each([
    ['指标１：培训人数', '培训人数'],
    ['指标1∶培训人数', '培训人数'],
    ['指标1；培训人数', '培训人数'],
    ['指标1-培训人数', '培训人数'],
    ['三级指标1：培训人数', '培训人数'],
    ['数量指标1：培训人数', '培训人数'],
    ['一、培训人数', '培训人数'],
    ['（一）培训人数', '培训人数'],
    ['指标1:1.5万亩建设面积', '1.5万亩建设面积'],
    ['指标1：2022年完成率', '2022年完成率'],
    ['3A级景区数量', '3A级景区数量'],
    ['12345热线接通率', '12345热线接通率'],
    ['一次性补助人数', '一次性补助人数'],
  ])('%s', (written, name) => {
    expect(indicatorName(written)).toBe(name);
  });
});
