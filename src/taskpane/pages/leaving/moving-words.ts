import type { ExchangeWords } from '../../ui/file-exchange';
import type { PageWords } from '../../words/page-words';

const zhCN = {
  fileHeading: '换一种部署方式时带走这些数据',
  fileIntro:
    'Excel 按加载项的来源分开存放这些数据：试用的（侧载、共享文件夹）换成集中部署后，要在同一个工作簿里导出一次、导入一次。内容包括写入之前的得分，请像对待工作簿一样保管。',
  fileText: '这个工作簿里留下的数据',
  copyText: '复制文字',
  copied: '已复制。',
  notCopied: '这里不能自动复制：文字已选中，请按 Ctrl+C。',
  download: '下载文件',
  downloadNote: '如果下载没有反应（有些版本的 Excel 不允许），请复制文字，存成文件。',
  importText: '导入：把导出的内容粘贴在这里',
  importFile: '选择导出的文件…',
  importNow: '导入',
  problems: '没有导入：',
  nothing: '（没有可以导出的数据）',
  notAFile: '这不是从本程序导出的数据。请选择用“下载文件”或“复制文字”得到的内容。',
  brought: (count: number, stayed: number) =>
    `已导入 ${count} 项。${stayed === 0 ? '' : `${stayed} 项没有导入：工作簿里已有同类的数据，保留现有的。`}`,
};

const enUS: typeof zhCN = {
  fileHeading: 'Take this data along to another way of deployment',
  fileIntro:
    'Excel keeps this data by where the add-in came from: when a trial (sideloaded, shared folder) becomes a central deployment, export it once and import it once in the same workbook. It holds the scores from before each write: keep it as you keep the workbook.',
  fileText: 'Data left in this workbook',
  copyText: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'Copying is blocked here: the text is selected, press Ctrl+C.',
  download: 'Download the file',
  downloadNote: 'If nothing is downloaded (some Excels do not allow it), copy the text and save it as a file.',
  importText: 'Import: paste what was exported',
  importFile: 'Choose the exported file…',
  importNow: 'Import',
  problems: 'Not imported:',
  nothing: '(nothing to export)',
  notAFile: 'This was not exported by this program. Choose what “Download the file” or “Copy the text” gave.',
  brought: (count: number, stayed: number) =>
    `${count} kinds of data imported.${stayed === 0 ? '' : ` ${stayed} not: the workbook has such data already, and keeps it.`}`,
};

/** Words of the way out of a workbook's store and into another one. */
export const movingWords: PageWords<ExchangeWords & typeof zhCN> = { 'zh-CN': zhCN, 'en-US': enUS };
