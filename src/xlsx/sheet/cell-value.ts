/** What a cell holds: `''` when blank; an error value is its text (`#REF!`), as Excel hands it out. */
export type CellValue = string | number | boolean;

/** A cell's content as the user would type it: the formula if it has one, else its value. */
export type CellContent = CellValue;
