import { useCardStyles } from './card-styles';

interface ProblemTextsProps {
  readonly heading: string;
  readonly problems: readonly string[];
}

/** What is wrong with something that was edited; always there, so that it is read out when it fills. */
export function ProblemTexts({ heading, problems }: ProblemTextsProps) {
  const styles = useCardStyles();
  const texts = [...new Set(problems)];
  return (
    <div role="alert">
      {texts.length > 0 && (
        <>
          <p className={styles.problem}>{heading}</p>
          <ul className={styles.bullets}>
            {texts.map((text) => (
              <li key={text} className={styles.problem}>
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
