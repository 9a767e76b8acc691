/** The pages of the pane, in the order of their tabs. */
export const pageNames = ['score', 'checks', 'explain', 'report', 'rules', 'review'] as const;

/** The pages of who only looks: the others are for filling in. */
export const readingPages: readonly PageName[] = ['score', 'checks', 'review'];

export type PageName = (typeof pageNames)[number];

/** Parts of pages that the pane leads to: their headings take the focus. */
export type Anchor = 'judgements' | 'reasons' | 'findings' | 'report' | 'changes';

/** The page that a part is on. */
export const anchorOf: Readonly<Record<Anchor, PageName>> = {
  judgements: 'explain',
  reasons: 'explain',
  findings: 'checks',
  report: 'report',
  changes: 'score',
};

/** Ids that tie a tab to the panel that it opens. */
export const tabId = (page: PageName): string => `tab-${page}`;
export const panelId = 'page';
