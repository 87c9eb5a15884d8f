import { Field, Input } from '@fluentui/react-components';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
}

/** Narrows a list by what is typed. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <Field label={label}>
      <Input
        type="search"
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}
