import type { explain as chinese } from '../zh-cn/explain';

export const explain: Record<keyof typeof chinese, string> = {
  'explain.lostPoints': '{lost} points lost: give the reason for the deviation and the measure for improvement.',
  'explain.over':
    'Completion {completion}, far above the target: give the reason; if the target was set too low, points may be taken off.',
  'explain.unmet': 'The target was not met: give the reason for the deviation and the measure for improvement.',
  'explain.tooLong': 'The explanation has {count} characters, the form allows {allowed}: shorten it.',
};
