import type { UnitCollection } from '../../tasks/stored/collection';
import type { Collection } from '../../tasks/stored/chosen';
import type { StoredChange } from '../../tasks/stored/stored';
import { CollectionChoice } from './labelled-fields';

/** What the choices are called. */
export interface OfficeChoiceWords {
  readonly byForm: string;
  readonly builtIn: string;
  readonly own: string;
  /** As the office has chosen: the name of that. */
  readonly byOffice: (name: string) => string;
  /** Sets that the office gives; a workbook that chooses one takes a copy of it along. */
  readonly ofOffice: string;
}

interface OfficeChoiceProps<T> {
  readonly label: string;
  readonly words: OfficeChoiceWords;
  readonly collection: Collection<T>;
  readonly unit: UnitCollection<T>;
  readonly builtIn: readonly T[];
  readonly onChange: (change: StoredChange) => void;
}

/** No set has this id: ids are at most 60 characters of a file. */
const asForm = 'as each form calls for, whatever the office has chosen for all of its workbooks';

/** The choice of rules or outlines for a workbook among what the office, the unit and the program have. */
export function OfficeChoice<T extends { readonly id: string; readonly name: string }>(props: OfficeChoiceProps<T>) {
  const { label, words, collection, unit, builtIn, onChange } = props;
  const { chosen, own, office } = collection;
  const ofOffice = office?.chosen ?? null;
  const choose = (id: string | null) => {
    const given = office?.sets.find((one) => one.id === id);
    if (id === asForm) onChange(unit.chosenAsForm);
    else onChange(given === undefined ? unit.chosen(id) : unit.added(given));
  };
  return (
    <CollectionChoice
      label={label}
      value={chosen?.id ?? (ofOffice !== null && collection.asForm === true ? asForm : null)}
      noneLabel={ofOffice === null ? words.byForm : words.byOffice(ofOffice.name)}
      further={ofOffice === null ? [] : [{ id: asForm, name: words.byForm }]}
      groups={[
        { label: words.ofOffice, list: office?.sets ?? [] },
        { label: words.builtIn, list: builtIn },
        { label: words.own, list: own },
      ]}
      onChange={choose}
    />
  );
}
