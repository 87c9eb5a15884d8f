import { makeStyles, tokens } from '@fluentui/react-components';
import type { UserGuide } from '../../core/words/shape/UserGuideWords';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  heading: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase300 },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
  picture: {
    display: 'block',
    maxWidth: '100%',
    height: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PictureGuideProps {
  readonly guide: UserGuide;
  readonly language: 'vi' | 'en';
}

/** A role's work step by step, closed until asked for; only then its pictures are loaded. */
export function PictureGuide({ guide, language }: PictureGuideProps) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{guide.title}</summary>
      {guide.steps.map(({ title, text, picture }) => (
        <section key={picture}>
          <h3 className={styles.heading}>{title}</h3>
          <p className={styles.text}>{text}</p>
          <img className={styles.picture} src={`assets/guide/${language}/${picture}.webp`} alt={title} loading="lazy" />
        </section>
      ))}
    </details>
  );
}
