import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

const useStyles = makeStyles({
  button: {
    width: '100%',
    boxSizing: 'border-box',
    display: 'grid',
    alignContent: 'center',
    textAlign: 'left',
    font: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    border: 'none',
    backgroundColor: 'transparent',
    padding: `0 ${tokens.spacingHorizontalS}`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** A row of a list as a whole to be pressed; it fills the place that the list gives it where `className` says so. */
export function RowButton({ className, ...rest }: Omit<ComponentProps<'button'>, 'type'>) {
  const styles = useStyles();
  return <button type="button" className={mergeClasses(styles.button, className)} {...rest} />;
}
