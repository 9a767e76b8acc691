/** Which report is a form's: that of its sheet's first form, second form … */
export function formPlace(sheetName: string, index: number): string {
  return `${sheetName}#${index + 1}`;
}

/** The name of the sheet that a place is on. */
export function sheetOfPlace(place: string): string {
  return place.replace(/#\d+$/, '');
}
