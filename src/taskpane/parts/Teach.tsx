import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  teach: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
  },
  picture: { fontSize: '40px', color: tokens.colorBrandForeground1, lineHeight: 1 },
  text: { margin: 0 },
});

interface TeachProps {
  readonly picture: ReactNode;
  readonly text: string;
  readonly children?: ReactNode;
}

/** An empty state: one picture, one sentence, one button. */
export function Teach({ picture, text, children }: TeachProps) {
  const styles = useStyles();
  return (
    <div className={styles.teach}>
      <span className={styles.picture} aria-hidden>
        {picture}
      </span>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}
