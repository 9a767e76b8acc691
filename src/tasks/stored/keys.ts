/** Keys of the texts that the port keeps in the workbook, one a kind. They are in people's files: none is ever renamed. */
export const answersKey = 'ziping.answers';
export const notesKey = 'ziping.notes';
export const rulesKey = 'ziping.rules';
export const outlinesKey = 'ziping.outline';
export const reportsKey = 'ziping.report';
export const phrasesKey = 'ziping.phrases';
export const checksOffKey = 'ziping.checksOff';
export const checksOnKey = 'ziping.checksOn';
export const marksKey = 'ziping.marks';
export const tablesKey = 'ziping.review';
