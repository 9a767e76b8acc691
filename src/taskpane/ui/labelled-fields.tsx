import { mergeClasses } from '@fluentui/react-components';
import { useCardStyles } from './card-styles';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Numbers: a short field at the right of its label. */
  readonly numeric?: boolean;
}

/** A label with its text field. */
export function TextField({ label, value, onChange, numeric = false }: TextFieldProps) {
  const styles = useCardStyles();
  return (
    <label className={numeric ? styles.beside : styles.label}>
      <span>{label}</span>
      <input
        className={mergeClasses(styles.field, numeric && styles.short)}
        type="text"
        inputMode={numeric ? 'decimal' : 'text'}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly wordOf: (value: Value) => string;
  readonly onChange: (value: Value) => void;
}

/** A label with a list to choose from. */
export function ChoiceField<Value extends string>({ label, value, values, wordOf, onChange }: ChoiceFieldProps<Value>) {
  const styles = useCardStyles();
  return (
    <label className={styles.label}>
      <span>{label}</span>
      <select
        className={styles.field}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = values.find((one) => one === currentTarget.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {wordOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
