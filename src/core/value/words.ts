const notDone =
  /(建设|施工|实施|进行|推进|办理|采购|招标|审批|开展|整改|筹备|筹建|改造|设计|安装|调试|验收|准备|落实)(过程)?中|在建|正在|[尚仍还]在|尚未|暂未|还未|仍未|并未|未完|未开[展工始]|未实施|未启动|未建|未竣工|未验收|未到位|未支付|未采购|未发放|未招|未购|未执行|未落实|未兑[付现]|未拨付|未安排|未组织|未举办|未进行|未能|未按|未及时|未如期|未达|没有?完成|没有?开[展工始]|没有?达到|无法完成|不能完成|不达标|不合格|(?<![期接对看等招优])待(?:验收|开工|完工|竣工|支付|拨付|实施|采购|启动|安装|建设|建|整改|审批|招标)|^(?:该|本)?(?:项目|活动|会议|培训|任务|工程|采购)?(?:已)?取消(?:实施|举办|执行)?。?$|延期|推迟|滞后|终止|停工|中止|暂停|暂缓/;
const notDoneDenied = /(无|没有|不存在|未发现|未出现|未发生)[^,;。]{0,6}(未|不达标|不合格|延期|推迟|滞后|停工)/;

/** True when the words say that it isn't done or not reached: 建设中, 未完工, 正在办理; not for 未发生, 无延期. */
export function saysNotDone(text: string): boolean {
  return notDone.test(text) && !notDoneDenied.test(text);
}

/** True for words that say it came too late: 逾期完成, 延后, 超期, 晚于计划; not for 无逾期. */
export function saysLate(text: string): boolean {
  return (
    /逾期|延后|超期|拖延|延误|(?<!不)(?:晚|迟)于/.test(text) &&
    !/[无未没不][^,;。]{0,6}(?:逾期|延后|超期|拖延|延误)/.test(text)
  );
}

/** True when an actual is only announced: 预计于2021年2月完工. */
export function isAnnounced(text: string): boolean {
  return /预计|拟于|计划于|计划在|将于|力争/.test(text);
}

/** True when a scoring rule or a tolerance stands where a value belongs: 90%以上得10分,每降5%扣1分 · ±10%. */
export function isRuleText(text: string): boolean {
  return /[扣计加减]\d*(\.\d+)?分|得\d+(\.\d+)?分|得满分|不得分|每[降低减少增加高]+.{0,12}扣|±|\+\/-/.test(text);
}

/** `已完成100%`, `100%完成`: a word for done, not a measurement. */
export function isDoneToken(text: string): boolean {
  const bare = text.replace(/[(),;:]/g, '');
  return (
    bare.includes('100%') &&
    /^(100%)?(已经?)?(全部|全面|按时|按期|圆满|顺利|均)?(已|100%)?(完成|达成|达成预期指标)了?(100%)?$/.test(bare)
  );
}

/** True when a sentence's number may count what is not done: 剩余20盏未完成, 还有3户正在办理. */
export function countsWhatIsMissing(text: string): boolean {
  return /剩余|还剩|尚余|仍有|还有|其余|缺少?\d/.test(text) || saysNotDone(text);
}
