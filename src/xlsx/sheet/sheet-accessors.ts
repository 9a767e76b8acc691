import type { XlsxSheet } from '../workbook';

/** What of a sheet is read anew whenever it is asked for, as functions. */
export type SheetReads = {
  readonly [
    Name in
      | 'name'
      | 'visibility'
      | 'tabColour'
      | 'arrays'
      | 'tables'
      | 'merges'
      | 'filtered'
      | 'protected'
      | 'passwordProtected'
      | 'permissions'
      | 'notes'
      | 'filter'
      | 'frozen'
      | 'conditionallyFormatted'
      | 'showGridlines'
  ]: () => XlsxSheet[Name];
};

/**
 * The same as accessors. They stand in a class: as accessors of each sheet's own object they would give every sheet a hidden class, and
 * hidden classes are old objects to V8, so that no young collection could let go a workbook that is done with.
 */
export class SheetAccessors implements Readonly<Pick<XlsxSheet, keyof SheetReads>> {
  readonly #reads: SheetReads;

  constructor(reads: SheetReads) {
    this.#reads = reads;
  }

  get name() {
    return this.#reads.name();
  }

  get visibility() {
    return this.#reads.visibility();
  }

  get tabColour() {
    return this.#reads.tabColour();
  }

  get arrays() {
    return this.#reads.arrays();
  }

  get tables() {
    return this.#reads.tables();
  }

  get merges() {
    return this.#reads.merges();
  }

  get filtered() {
    return this.#reads.filtered();
  }

  get protected() {
    return this.#reads.protected();
  }

  get passwordProtected() {
    return this.#reads.passwordProtected();
  }

  get permissions() {
    return this.#reads.permissions();
  }

  get notes() {
    return this.#reads.notes();
  }

  get filter() {
    return this.#reads.filter();
  }

  get frozen() {
    return this.#reads.frozen();
  }

  get conditionallyFormatted() {
    return this.#reads.conditionallyFormatted();
  }

  get showGridlines() {
    return this.#reads.showGridlines();
  }
}
