/** The pages of the pane, in the order of their tabs. */
export const pageNames = ['score', 'checks', 'explain', 'report', 'rules'] as const;

export type PageName = (typeof pageNames)[number];

/** Ids that tie a tab to the panel that it opens. */
export const tabId = (page: PageName): string => `tab-${page}`;
export const panelId = 'page';
