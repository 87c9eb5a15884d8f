import { Field, ProgressBar } from '@fluentui/react-components';

interface ProgressLineProps {
  readonly text: string;
  /** From 0 to 1; left out where it is not known. */
  readonly share?: number;
}

/** What goes on, and how far it is. */
export function ProgressLine({ text, share }: ProgressLineProps) {
  return (
    <Field validationState="none" validationMessage={text} style={{ flexBasis: '100%' }}>
      <ProgressBar {...(share === undefined ? {} : { value: share })} />
    </Field>
  );
}
