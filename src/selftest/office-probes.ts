import { bad, note, ok, same, type Both, type Finding, type Probe } from './findings';

const group: Both = { zh: 'Office', en: 'Office' };

/** Oldest requirement set that the add-in works with; the manifest says the same. */
const neededSet = 9;

/** Later than any that Microsoft has announced. */
const newestSet = 40;

/** Milliseconds after which a blocked script or a deaf host is assumed. */
const patience = 8000;

const notInExcel: Both = {
  zh: '本页在浏览器里打开，不在 Excel 里',
  en: 'this page is open in a browser, not in Excel',
};
const openInExcel: Both = {
  zh: '要检查 Excel，请用 configure.html 生成的 manifest-selftest.xml 把本页加进 Excel。',
  en: 'To test Excel, add this page to it with the manifest-selftest.xml that configure.html makes.',
};

/** What the others ask for, when it is known: whether Excel is there. */
type Waiting = (inExcel: boolean) => void;

const waiting: Waiting[] = [];
let answer: boolean | null = null;

function whenKnown(then: Waiting): void {
  if (answer === null) waiting.push(then);
  else then(answer);
}

/** An old Office lacks what its typings promise: what is missing is told, and ends nothing else. */
function guarded(look: () => void, tell: (finding: Finding) => void): void {
  try {
    look();
  } catch (error) {
    tell(
      bad(same(String(error)), {
        zh: '这个 Office 缺少所需的功能，多半是版本太旧。请更新，或在浏览器里用 desk.html。',
        en: 'This Office lacks what is needed; most likely it is too old. Update it, or use desk.html in a browser.',
      }),
    );
  }
}

/** For what only an Excel can tell: without one, that is said. */
function inExcelOnly(look: Probe['look']): Probe['look'] {
  return (tell) =>
    whenKnown((inExcel) => {
      if (inExcel) guarded(() => look(tell), tell);
      else tell(note(notInExcel));
    });
}

function settle(inExcel: boolean): void {
  if (answer !== null) return;
  answer = inExcel;
  waiting.forEach((then) => then(inExcel));
}

/** The highest minor version of ExcelApi 1.x; 0 for none. Versions are texts: 1.10 as a number would be 1.1. */
function highestExcelApi(): number {
  let highest = 0;
  for (let minor = 1; minor <= newestSet; minor += 1) {
    if (Office.context.requirements.isSetSupported('ExcelApi', `1.${minor}`)) highest = minor;
  }
  return highest;
}

/** What Office itself can tell. Without Excel the later ones say so. */
export const officeProbes: readonly Probe[] = [
  {
    group,
    name: { zh: 'office.js 和宿主', en: 'office.js and host' },
    look: (tell) => {
      if (typeof Office === 'undefined') {
        settle(false);
        tell(
          bad(
            { zh: 'office.js 没有加载', en: 'office.js did not load' },
            {
              zh: '检查 static/office-js.… 文件夹是否完整；如果发布时选了微软或世纪互联的服务器，检查这台电脑能否访问它。',
              en: 'Look whether the folder static/office-js.… is complete, or whether this computer reaches the server that the release was made for.',
            },
          ),
        );
        return;
      }
      const timer = window.setTimeout(() => {
        settle(false);
        tell(
          bad(
            {
              zh: `Office 在 ${patience / 1000} 秒内没有应答`,
              en: `no answer from Office in ${patience / 1000} s`,
            },
            {
              zh: '关闭本页再打开；如果一直这样，检查网页服务器的 Content-Security-Policy（frame-ancestors）和代理。',
              en: 'Close this page and open it again; if it stays so, look at the server’s Content-Security-Policy (frame-ancestors) and at proxies.',
            },
          ),
        );
      }, patience);
      void Office.onReady((info) => {
        window.clearTimeout(timer);
        // In a browser both are null, whatever the typings say.
        const host: unknown = info.host;
        const platform: unknown = info.platform;
        if (typeof host !== 'string') {
          tell(note(notInExcel, openInExcel));
          settle(false);
          return;
        }
        guarded(() => {
          const { diagnostics, displayLanguage, contentLanguage } = Office.context;
          tell(ok(same([host, String(platform), diagnostics.version, displayLanguage, contentLanguage].join(', '))));
        }, tell);
        settle(host === 'Excel');
      });
    },
  },
  {
    group,
    name: { zh: `ExcelApi（至少要 1.${neededSet}）`, en: `ExcelApi (1.${neededSet} or later is needed)` },
    look: inExcelOnly((tell) => {
      const highest = highestExcelApi();
      tell(
        highest >= neededSet
          ? ok(same(`1.${highest}`))
          : bad(highest === 0 ? { zh: '没有', en: 'none' } : same(`1.${highest}`), {
              zh: '这个 Excel 太旧。请更新到 Excel 2021 或 Microsoft 365，或在浏览器里用 desk.html。',
              en: 'This Excel is too old. Update to Excel 2021 or Microsoft 365, or use desk.html in a browser.',
            }),
      );
    }),
  },
  {
    group,
    name: { zh: '结果窗口（DialogApi 1.1）', en: 'Result windows (DialogApi 1.1)' },
    look: inExcelOnly((tell) => {
      tell(
        Office.context.requirements.isSetSupported('DialogApi', '1.1')
          ? ok({ zh: '可用', en: 'available' })
          : note(
              { zh: '没有', en: 'not available' },
              {
                zh: '功能区按钮不显示结果窗口；请在面板里操作。',
                en: 'The ribbon’s buttons show no window; use the pane.',
              },
            ),
      );
    }),
  },
  {
    group,
    name: { zh: '工作簿应答', en: 'The workbook answers' },
    look: inExcelOnly((tell) => {
      const began = new Date().getTime();
      const failed = (error: unknown) => {
        const code = error instanceof OfficeExtension.Error ? error.code : String(error);
        tell(
          bad(same(code), {
            zh: '按 Enter 或 Esc 结束单元格编辑，关闭“受保护的视图”（启用编辑），再打开本页。',
            en: 'End the editing of a cell (Enter or Esc), leave Protected View (enable editing), and open this page again.',
          }),
        );
      };
      Excel.run((context) => {
        // Its name stays here: nothing of the workbook goes into the text.
        context.workbook.worksheets.getActiveWorksheet().load('id');
        return context.sync();
      }).then(() => tell(ok(same(`${new Date().getTime() - began} ms`))), failed);
    }),
  },
];
