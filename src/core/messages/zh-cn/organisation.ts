/** What is wrong in an office's organisation.json, and where. */
export const organisation = {
  'organisation.notUtf8': '文件不是 UTF-8 编码，里面的汉字读不出来。请用记事本打开，另存时编码选“UTF-8”。',
  'organisation.notJson':
    '第 {line} 行第 {column} 个字符起不是 JSON 的写法：{found}。请检查引号、逗号、冒号是否是半角，最后一项后面有没有多余的逗号，括号是否成对。',
  'organisation.endsEarly': '文件没有写完，到第 {line} 行就断了。请检查括号和引号是否成对。',
  'organisation.tooLarge': '文件有 {size} KB，超过了 {limit} KB。请删去用不到的规则和提纲。',
  'organisation.notAnObject': '最外层应是一对花括号 { }，里面写各项设置，现在是 {found}。',
  'organisation.unknownField': '不认识“{field}”，请检查拼写或删除它。这里可以写：{choices}。',
  'organisation.missing': '缺少“{field}”，请补上。',
  'organisation.wantsText': '“{field}”应是用半角引号括起来的文字，不能为空，最多 {limit} 个字，现在是 {found}。',
  'organisation.wantsNumber': '“{field}”应是 {low} 到 {high} 之间的数字，不带引号，现在是 {found}。',
  'organisation.wantsWhole': '“{field}”应是 {low} 到 {high} 之间的整数，不带引号，现在是 {found}。',
  'organisation.wantsChoice': '“{field}”只能是 {choices} 之一，现在是 {found}。',
  'organisation.wantsObject': '“{field}”应是一对花括号 { }，现在是 {found}。',
  'organisation.wantsList': '“{field}”应是一对方括号 [ ]，里面逐项列出，最多 {limit} 项，现在是 {found}。',
  'organisation.wantsCheck': '“{field}”应是校验的编号，例如 "V38"，现在是 {found}。',
  'organisation.idTaken': '编号（id）“{id}”已经有一份在用（内置的或这个文件里的），请换一个。',
  'organisation.emptyPhrase': '“reason”和“measure”都是空的，请至少写一个。',
  'organisation.twice': '校验 {check} 写了两次，请删去一处。',
} as const satisfies Record<string, string>;
