/** Id of the heading above the findings: the summary leads there. */
export const findingsAnchor = 'findings-heading';
