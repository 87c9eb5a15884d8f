import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  spoken: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** What a screen reader says, and nobody sees. It stands in the page before there is something to say, else it is missed. */
export function Spoken({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <p className={styles.spoken} role="status">
      {text}
    </p>
  );
}
