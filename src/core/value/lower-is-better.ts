/** What nobody wants, as the head of a name has it. */
const harm = [
  '投诉|差评|信访|上访|越级访|集体访|缠访|闹访|舆情|群体性|负面(?:事件|舆情|报道)',
  '事故|险情|火灾|火情|灾害|成灾|受灾|受害|溺水|踩踏|爆炸|中毒|触电|坠落|泄漏|泄露|泄密|失窃|失火|盗窃|诈骗|犯罪|发案|刑事案件|治安案件',
  '死亡|伤亡|亡人|受伤|重伤|致残|伤残|失踪|发病|患病|感染|近视|缺陷|不良反应|传染病|病虫害|疫情|因害损失',
  '故障|宕机|停机|瘫痪|失效|中断|停水|停电|断电|拥堵|积压|滞留|等待|等候|候诊|排队',
  '差错|错误|失误|误差|偏差|偏离|疏漏|遗漏|漏报|瞒报|误报|错报|错漏|错案|错发|改判|发回重审|虚报|冒领|丢失|遗失|误码|丢包|退办|驳回|过期',
  '违法犯罪|违法|违规|违纪|违约|违章|失信|拖欠|欠费|欠薪|欠税|欠缴|坏账|呆账|赤字|负债|债务|纠纷|涉诉',
  '失业|辍学|失学|逃学|流失|离职|缺勤|缺课|缺席|旷课|旷工|留级|不及格|空缺|返贫|致贫|贫困发生|肇事肇祸|复吸|脱管|漏管|断缴',
  '能耗|水耗|电耗|物耗|煤耗|油耗|漏损|漏失|线损|损耗|损失|损坏|破损|损毁|毁损|报废|报损|返工|返修|退件|退货|废品|次品|残次',
  '排放|超标|超限|超载|污染物?|噪声|颗粒物|PM[\\d.]+',
  '空置|闲置|撂荒|抛荒|荒废|浪费',
  '不(?:合格|达标|满意|良|规范|符合|及时|准确)|未(?:达标|完成|兑付|办结|合格|及时|整改)',
  '延误|拖延|超时|滞后|迟报|晚点|误点|超支|超预算|超概算|超编',
  '(?:结转)?(?:结余|结转)(?:资金)?',
  '不良贷款|(?:安全|突发)事件|预算调整|三公.{0,3}经费.{0,2}(?:增长|变动)|(?:会议|接待|差旅|办公|出国|用车)费?.{0,4}(?:增长|变动)|结转结余变动',
  '药占比|耗占比|剖宫产|低体重儿(?:出生)?|大班额|待业|零就业家庭|(?:次均|例均).{0,6}费用(?:增幅|涨幅|增长)',
  '(?:用|耗|取)水量|二氧化硫|氮氧化物|化学需氧量|氨氮|重污染|黑臭水体|违法(?:建设|建筑|用地|占地)|(?:农药|化肥)(?:使用|施用)|违建',
  '退票|空驶|账[实账表]不符|不一致|争议|被纠错|败诉|改判发回|发回|上诉',
].join('|');

/** What is done too late, wrongly or twice is itself unwanted: 逾期发放率, 违规使用资金金额, 超期未办结率. */
const wrongly = '逾期|延期|超期|延迟|未按(?:时|期|规定)|重复|违规|违法|错误|虚报|超标';
const doing =
  '(?:未)?(?:发放|办件|支付|完成|交付|办理|办结|拨付|还款|归还|使用|占用|收费|申报|施工|录入|开工|竣工|供货|到账|排放)(?:资金)?';

/** What may stand between the harm and its measure without changing what is measured: 发生, 事件, 安全责任. */
const bearer =
  '(?:的|发生|出现|产生|新增|账款|款项|事件|案件|事故|舆情|问题|现象|状况|安全|责任|犯罪|因害|综合|工资|农民工|人口|年均|平均|致贫|漏报|返贫)*';

const measure =
  '(?:率|比例|比率|占比|比重|百分比|总?数量?|总?量|起数|次数|件数|人数|人次|户数|批次|宗数|例数|频次|频率|时间|时长|天数|面积|情况|程度|度|指数|强度|浓度|水平|总?金额|总?额|起)*';

const headOfHarm = new RegExp(`(?:(?:${harm})|(?:${wrongly})(?:${doing})?)${bearer}(?:${harm})?${bearer}${measure}$`);

/** 不合格装备的比例: a share of those that the harm is said of. */
const shareOfHarmed = new RegExp(`(?:${harm})[一-龥]{1,6}的(?:比例|比率|占比|数量|件数)$`);

/** What is done about it before the name of the harm, or that there is none, turns the meaning round: 降低能耗, 挽回经济损失, 无故障时间. */
const undone =
  /(?:降低|减少|下降|压减|压降|削减|节约|节省|挽回|避免|防止|防范|遏制|化解|消除|清除|治理|整治|调解|打击|处置|处理|减轻|缓解|预防|控制)[一-龥]{0,4}$|^(?:帮扶|救助|援助|安置|受理|办理|审理|查处|查办|调处|接待)[一-龥]{0,4}$|[无零免]$/;

/** A name without numbering, brackets, points and a target written into it: `1.投诉率（%）≤5%` → 投诉率. */
function bareName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\([^()]*\)?/g, '')
    .replace(/^(?:指标\d{1,2}[:：.、]?|[★☆*]+|\d{1,2}[.、])/, '')
    .replace(
      /(?<![A-Za-z\d.])(?:[≥≤><=]|不超过|不高于|不大于|低于|小于|控制在)*[\d.]+[%‰一-龥]{0,3}(?:以内|以下)?$/,
      '',
    )
    .replace(/[%‰≥≤><=]+$/, '');
}

/**
 * Whether less is better of what a name measures. The head of the name decides, not any bad word in it: 投诉率, 事故起数, 能耗 and
 * 结余率 are better the lower; 拆除率, 整改率, 追回率, 投诉处理率 and 能耗降低率 are something done about it. The scoring and the checks
 * ask the same function.
 */
export function lowerIsBetter(name: string): boolean {
  const bare = bareName(name);
  const head = headOfHarm.exec(bare) ?? shareOfHarmed.exec(bare);
  return head !== null && !undone.test(bare.slice(0, head.index));
}
