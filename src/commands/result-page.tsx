import {
  Badge,
  type BadgeProps,
  Button,
  Checkbox,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Subtitle2,
  Text,
  type Theme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import type { Severity } from '../core/checks/finding';
import { type CatalogueCode, message } from '../core/messages/message';
import { messageText } from '../core/messages/message-text';
import type { ResultLook, ShownResult } from './command-result';

/** What the page's buttons do: `close` also at Esc. */
export interface ResultAnswers {
  readonly close: () => void;
  /** The user wants these of the choices done, by their place in the list. */
  readonly choose: (chosen: readonly number[]) => void;
}

/** Latin letters and figures from Office's own font, Chinese from the system's. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', system-ui, sans-serif";

const themes: Readonly<Record<ResultLook['theme'], Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
};

const badgeColours = {
  error: 'danger',
  warning: 'warning',
  info: 'informative',
} as const satisfies Record<Severity, BadgeProps['color']>;

const useStyles = makeStyles({
  window: { minHeight: '100%' },
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '16px 20px 0',
    overflowWrap: 'anywhere',
  },
  heading: { display: 'inline', margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  title: { fontSize: 'inherit', lineHeight: 'inherit' },
  subheading: { margin: '6px 0 0' },
  line: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  choice: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  why: { display: 'block', color: tokens.colorNeutralForeground2 },
  // The buttons stay in sight however long the list is.
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '10px 0 14px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Messages often begin with the cells that the list names already; in English a colon follows them. */
function withoutCells(text: string, cells: string): string {
  let rest = text;
  for (const cell of cells.split(', ')) {
    if (cell === '' || !rest.startsWith(cell) || /\d/.test(rest.charAt(cell.length))) break;
    rest = rest.slice(cell.length).replace(/^(?:、|, )/, '');
  }
  return rest === text ? text : rest.replace(/^:?\s*/, '');
}

/** What the command did, and what it asks, in Fluent's parts as the pane has them, light or dark as Office is. */
export function ResultPage({ shown, answers }: { readonly shown: ShownResult; readonly answers: ResultAnswers }) {
  const styles = useStyles();
  const { locale, theme, tone, lines, items, closing } = shown;
  const { close } = answers;
  const [heading = '', ...rest] = lines;
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.style.colorScheme = theme;
    document.title = heading;
  }, [locale, theme, heading]);
  useEffect(() => {
    const closeAtEscape = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') close();
    };
    document.addEventListener('keydown', closeAtEscape);
    return () => document.removeEventListener('keydown', closeAtEscape);
  }, [close]);
  return (
    <FluentProvider theme={themes[theme]} className={styles.window}>
      <main className={styles.page}>
        <MessageBar intent={tone === 'done' ? 'success' : 'warning'} layout="multiline">
          <MessageBarBody>
            <h1 className={styles.heading}>
              <MessageBarTitle className={styles.title}>{heading}</MessageBarTitle>
            </h1>
          </MessageBarBody>
        </MessageBar>
        <Lines lines={rest} />
        {items.length > 0 && (
          <ul className={styles.list}>
            {items.map((item, at) => (
              <Entry key={at} item={item} locale={locale} />
            ))}
          </ul>
        )}
        <Asked shown={shown} answers={answers} closing={<Lines lines={closing} />} />
      </main>
    </FluentProvider>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  return lines.map((line, at) => (
    <Text key={at} as="p" block className={styles.line}>
      {line}
    </Text>
  ));
}

function Entry({
  item,
  locale,
}: {
  readonly item: ShownResult['items'][number];
  readonly locale: ResultLook['locale'];
}) {
  const styles = useStyles();
  const { mark, cells, text } = item;
  return (
    <li className={styles.entry}>
      {mark !== null && (
        <>
          <Badge appearance="tint" shape="rounded" color={badgeColours[mark]}>
            {messageText(message(`command.${mark}`), locale)}
          </Badge>{' '}
        </>
      )}
      <strong>{locale === 'zh-CN' ? cells.replaceAll(', ', '、') : cells}</strong>{' '}
      <span>{withoutCells(text, cells)}</span>
    </li>
  );
}

/** Enter is the button's own; the text stays where it is. */
function focusAtFirst(button: HTMLButtonElement | null): void {
  button?.focus({ preventScroll: true });
}

interface AskedProps {
  readonly shown: ShownResult;
  readonly answers: ResultAnswers;
  /** What stands between the choices and the buttons. */
  readonly closing: ReactNode;
}

/** What may still be written, ticked or not, and the buttons. */
function Asked({ shown: { locale, choices }, answers: { close, choose }, closing }: AskedProps) {
  const styles = useStyles();
  const [ticked, setTicked] = useState<readonly boolean[]>(() => choices.map(({ ticked }) => ticked));
  const textOf = (code: CatalogueCode): string => messageText(message(code), locale);
  const asks = choices.length > 0;
  return (
    <>
      {asks && (
        <>
          <Subtitle2 as="h2" block className={styles.subheading}>
            {messageText(message('command.choices', { count: choices.length }), locale)}
          </Subtitle2>
          <ul className={styles.list}>
            {choices.map(({ cell, text, why }, at) => (
              <li key={at} className={styles.choice}>
                <Checkbox
                  checked={ticked[at] ?? false}
                  onChange={(_, { checked }) =>
                    setTicked(ticked.map((was, place) => (place === at ? checked === true : was)))
                  }
                  label={
                    <>
                      <strong>{cell}</strong> <span>{text}</span> <small className={styles.why}>{why}</small>
                    </>
                  }
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {closing}
      <footer className={styles.foot}>
        {asks && (
          <Button
            appearance="primary"
            disabled={!ticked.includes(true)}
            onClick={() => choose(ticked.flatMap((isTicked, at) => (isTicked ? [at] : [])))}
          >
            {textOf('command.writeChosen')}
          </Button>
        )}
        <Button ref={focusAtFirst} appearance={asks ? 'secondary' : 'primary'} onClick={close}>
          {textOf('command.close')}
        </Button>
      </footer>
    </>
  );
}
