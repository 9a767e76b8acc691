import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { messageText } from '../../core/messages/message-text';
import { NoticeBar } from '../../taskpane/ui/notice-bar';
import type { DeskNotice, DeskState } from '../state/desk-state';
import type { DeskWords } from '../words/desk-words';
import { useDesk, useDeskActions, useDeskWords } from './desk-context';

const intents: Readonly<Record<DeskNotice['kind'], 'error' | 'warning' | 'success'>> = {
  unreadable: 'error',
  saved: 'success',
  downloaded: 'success',
  changedOnDisk: 'error',
  notPermitted: 'warning',
  saveFailed: 'error',
  notPacked: 'error',
  folderFailed: 'error',
  nothingPicked: 'warning',
  notRead: 'error',
  recordSetAside: 'warning',
  recordNotKept: 'error',
};

function noticeText(notice: DeskNotice, { told }: DeskWords, locale: DeskState['locale']): string {
  const records = (withRecords: boolean) => (withRecords ? told.withRecords : told.withoutRecords);
  const joined = (...sentences: readonly string[]) => sentences.join(locale === 'zh-CN' ? '' : ' ');
  switch (notice.kind) {
    case 'unreadable':
      return told.unreadable(notice.file, messageText(notice.reason, locale));
    case 'saved':
      return joined(
        told.saved(notice.file),
        ...(notice.backup === null ? [] : [told.backup(notice.backup)]),
        records(notice.withRecords),
      );
    case 'downloaded':
      return joined(told.downloaded(notice.file), records(notice.withRecords));
    case 'changedOnDisk':
      return told.changedOnDisk(notice.file);
    case 'notPermitted':
      return told.notPermitted(notice.file);
    case 'saveFailed':
      return told.saveFailed(notice.file, notice.reason);
    case 'notPacked':
      return told.notPacked(notice.file, messageText(notice.reason, locale));
    case 'folderFailed':
      return told.folderFailed(notice.reason);
    case 'nothingPicked':
      return told.nothingPicked;
    case 'notRead':
      return told.notRead(messageText(notice.reason, locale));
    case 'recordSetAside':
      return told.recordSetAside(notice.file);
    case 'recordNotKept':
      return recordProblem(notice.why, told);
  }
}

function recordProblem(why: Extract<DeskNotice, { kind: 'recordNotKept' }>['why'], told: DeskWords['told']): string {
  switch (why.kind) {
    case 'later':
      return told.recordLater;
    case 'notPermitted':
      return told.recordNotPermitted;
    case 'failed':
      return told.recordFailed(why.reason);
  }
}

/** What was done or did not work, and what holds for the open file as long as it is open. */
export function Notices() {
  const words = useDeskWords();
  const actions = useDeskActions();
  const notice = useDesk((state) => state.notice);
  const locale = useDesk((state) => state.locale);
  const busy = useDesk((state) => state.busy);
  const update = useDesk((state) => state.update);
  return (
    <section aria-label={words.notices} data-outside-pane>
      <div role="status">
        {busy !== null && <NoticeBar intent="info" text={words.busy[busy.doing](busy.file)} />}
        {update !== null && (
          <NoticeBar
            intent="info"
            text={words.told.update}
            actions={
              <Button size="small" onClick={update}>
                {words.told.takeUpdate}
              </Button>
            }
          />
        )}
      </div>
      <div role="alert">
        {notice !== null && (
          <NoticeBar
            intent={intents[notice.kind]}
            text={noticeText(notice, words, locale)}
            corner={
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={words.close}
                onClick={actions.dismissNotice}
              />
            }
          />
        )}
      </div>
      <FileNotices />
    </section>
  );
}

function FileNotices() {
  const { told } = useDeskWords();
  const open = useDesk((state) => state.open);
  const leftToExcel = useDesk((state) => state.leftToExcel);
  if (open === null) return null;
  const { isOldFormat, source, backedUp } = open;
  const isCopied = source.place === null || (source.place.folder === null && !backedUp);
  return (
    <div role="note">
      {isOldFormat && <NoticeBar intent="info" text={told.oldFormat} />}
      {!isOldFormat && isCopied && <NoticeBar intent="info" text={told.copyOnly} />}
      {leftToExcel > 0 && <NoticeBar intent="warning" text={told.leftToExcel(leftToExcel)} />}
    </div>
  );
}
