import { makeStyles, tokens } from '@fluentui/react-components';
import type { OtherProgramsWords } from '../../core/words/shape/OtherProgramsWords';

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase300 },
  about: { margin: `${tokens.spacingVerticalXS} 0` },
  program: { margin: `${tokens.spacingVerticalS} 0 0`, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
});

/** What each program leaves of a form; a list, as four columns are wider than the pane. */
export function OtherPrograms({ words }: { readonly words: OtherProgramsWords }) {
  const styles = useStyles();
  const { heads } = words;
  return (
    <section>
      <h3 className={styles.heading}>{words.title}</h3>
      <p className={styles.about}>{words.about}</p>
      {words.rows.map(({ program, kept, changed, dropped }) => (
        <section key={program}>
          <p className={styles.program}>{program}</p>
          <p className={styles.line}>{`${heads.kept}: ${kept}`}</p>
          <p className={styles.line}>{`${heads.changed}: ${changed}`}</p>
          <p className={styles.line}>{`${heads.dropped}: ${dropped}`}</p>
        </section>
      ))}
    </section>
  );
}
