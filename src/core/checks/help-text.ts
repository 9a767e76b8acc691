/** What a template says about filling a cell in, left in it. */
const helpText =
  /[（(](?:限|不超过|控制在)?\d{2,4}(?:个)?字(?:以内|之内|以下)?[)）]|^[（(【]?(?:请(?:在此)?(?:填写|简要|说明|对照|逐项|选择|输入|描述)|填写说明|填报说明|此处(?:请)?填写|在此(?:处)?填写|对照年度目标|简要(?:说明|概述|填写|描述)(?!了)|必填|选填|待填写?|如实填写|按实际(?:情况)?填写)|^[（(]?(?:例如?|示例|样例|如)[:：]|^[xX×＊*]{2,}(?:单位|部门|局|项目|学校|中心|万元|元|人|次|个|%)?$/;

/** Whether a cell holds what the template says about it and not an answer. */
export const isHelpText = (text: string): boolean => helpText.test(text.trim());
