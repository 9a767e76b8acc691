import { Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  // A long choice must not make the pane wider than it is.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  control: { minWidth: 0 },
  numeric: { maxWidth: '120px' },
  area: { '& textarea': { maxHeight: '240px' } },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What the field means and what stands for it when it is left blank. */
  readonly hint?: string;
  /** What is wrong with it. */
  readonly problem?: string | undefined;
  /** Numbers: a short field that brings up digits on a touch screen. */
  readonly numeric?: boolean;
  readonly id?: string;
}

/** A text field with its label, what it means, and what is wrong with it. */
export function TextField({ label, value, onChange, hint, problem, numeric = false, id }: TextFieldProps) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} {...told(hint, problem)}>
      <Input
        className={numeric ? styles.numeric : styles.control}
        {...(id === undefined ? {} : { id })}
        inputMode={numeric ? 'decimal' : 'text'}
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}

/** The props of a field that tell what it means and what is wrong with it. */
function told(hint: string | undefined, problem: string | undefined) {
  return {
    ...(hint === undefined ? {} : { hint }),
    ...(problem === undefined ? {} : { validationMessage: problem, validationState: 'error' as const }),
  };
}

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly wordOf: (value: Value) => string;
  readonly onChange: (value: Value) => void;
  readonly hint?: string;
}

/** A list to choose from, with its label. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, value, values, wordOf, onChange, hint } = props;
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} {...told(hint, undefined)}>
      <Select
        className={styles.control}
        value={value}
        onChange={(_, data) => {
          const chosen = values.find((one) => one === data.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {wordOf(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface NamedThing {
  readonly id: string;
  readonly name: string;
}

interface CollectionChoiceProps {
  readonly label: string;
  /** The id of what is chosen; null: none of them, which `noneLabel` says. */
  readonly value: string | null;
  readonly noneLabel: string;
  /** Further choices that belong to no group. */
  readonly further?: readonly NamedThing[];
  readonly groups: readonly { readonly label: string; readonly list: readonly NamedThing[] }[];
  readonly onChange: (id: string | null) => void;
}

/** So many characters of Chinese are seen of what is chosen in a pane of 320 px. */
const seenOfChoice = 16;

/** A choice among what the program brings along and what the unit has of its own; a name that is cut off in it stands below, whole. */
export function CollectionChoice({ label, value, noneLabel, further = [], groups, onChange }: CollectionChoiceProps) {
  const styles = useStyles();
  const named = [...further, ...groups.flatMap(({ list }) => list)];
  const chosen = value === null ? noneLabel : (named.find(({ id }) => id === value)?.name ?? '');
  return (
    <Field
      className={styles.field}
      label={label}
      {...told(widthOf(chosen) > seenOfChoice ? chosen : undefined, undefined)}
    >
      <Select
        className={styles.control}
        value={value ?? ''}
        onChange={(_, data) => onChange(data.value === '' ? null : data.value)}
      >
        <option value="">{noneLabel}</option>
        {further.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        {groups
          .filter(({ list }) => list.length > 0)
          .map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.list.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
      </Select>
    </Field>
  );
}

/** How wide a text is, in characters of Chinese: others take half of that. */
function widthOf(text: string): number {
  return Array.from(text).reduce((width, sign) => width + (/[\u0000-\u2000]/.test(sign) ? 0.5 : 1), 0);
}

interface WordsFieldProps {
  /** Shown above the field; where it stands above already, `name` is enough. */
  readonly label?: string;
  /** Said to a screen reader instead of the label, where the label alone stands on many cards. */
  readonly name?: string;
  readonly value: string;
  readonly rows?: number;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  readonly hint?: string;
}

/** A field for sentences. */
export function WordsField({ label, name, value, rows = 2, onChange, onLeave, hint }: WordsFieldProps) {
  const styles = useStyles();
  return (
    <Field className={styles.field} {...(label === undefined ? {} : { label })} {...told(hint, undefined)}>
      <Textarea
        className={styles.area}
        resize="vertical"
        textarea={{ rows, ...(name === undefined ? {} : { 'aria-label': name }) }}
        value={value}
        onChange={(_, data) => onChange(data.value)}
        {...(onLeave === undefined ? {} : { onBlur: onLeave })}
      />
    </Field>
  );
}
