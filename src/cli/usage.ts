/** What `--help` prints. */
export const usage = `用法：
  npm run --silent score -- 文件.xlsx... --json              逐个工作簿输出一行 JSON，不改动任何文件
  npm run --silent score -- 文件.xlsx --write 输出.xlsx      把得分和说明写入副本，原文件不动
  npm run --silent score -- 文件夹 --write 输出文件夹        对文件夹里的每个 .xlsx、.xlsm、.xls
  npm run --silent score -- 文件.xlsx --report 报告.docx     生成自评报告（Word）；文件夹对文件夹亦可
  npm run --silent score -- 文件夹 --unit-report 报告.docx   把所有项目汇成一份单位自评报告（Word）
  npm run --silent score -- 文件夹 --summary 汇总.xlsx       复核：自评汇总和问题清单，文件夹里的每个文件一行
  npm run --silent score -- 文件夹 --working-papers 底稿.xlsx  复核底稿：每个项目一张表；已有的底稿原地更新，复核人填写的内容保留
  npm run --silent score -- 文件夹 --review-report 情况.docx   复核情况（Word 初稿），数字来自自评表和底稿，其余留【请填写】
  npm run --silent score -- 文件.xlsx --handin 报送.xlsx     报送件：原样的副本，只去掉本程序留下的数据和标记，不计算也不写入
  npm run --silent score -- 文件.xlsx --handin 报送.xlsx --handin-summary 报送单.docx --report 报告.docx   连同报送单（一页，签字用）和报告
  npm run --silent score -- 文件.xlsx --clean 输出.xlsx      清除本程序留下的数据，写成副本（原文件不动）
选项：
  --narrative 报告.docx  把这份自评报告的文字与表核对；不写时自动读取工作簿旁边同名的 .docx；文件夹对文件夹亦可
  --from 旧报告.docx     按标题在以前的报告里找说法，列在报告的【请填写】旁边供参考，不会采用；也可以是旧工作簿，或放旧报告的文件夹
  --date 2025-03-20      报告日期（不写时在报告里留空）
  --profile ID    评分规则（默认按表选择）
  --organisation 文件.json  单位统一设置（规则、提纲、不用的校验等）；工作簿自己的选择优先，--profile 又优先于它们
  --workers N     工作线程数（默认每个处理器核心一个）
  --all           未勾选的建议也写入副本（默认只写勾选的）
  --keep-journal  副本里保留撤销记录，可在 Excel 的加载项里撤销（默认副本不带任何附加内容）
  --round         把本轮报送登记到文件夹里的“复核记录.json”，下一轮与它比较（与 --summary、--working-papers 或 --review-report 一起用）
  --resume        接着上次中断的运行：比原文件新的输出跳过，其余重新生成；复核时没有改动的工作簿不再读取
  --force         覆盖已有的输出文件；汇总和报告有人改过的，先在旁边留一份“名称.备份-年月日-时分秒”
  --help, -h      显示这些说明
以 - 开头的文件名请写在 -- 后面。`;
