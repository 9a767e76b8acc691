import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: { position: 'absolute', left: 0, right: 0, bottom: '-2px', height: '2px', zIndex: 1, overflow: 'hidden' },
  runner: {
    width: '33%',
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    animationName: { from: { transform: 'translateX(-100%)' }, to: { transform: 'translateX(300%)' } },
    animationDuration: '1.2s',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': {
      width: '100%',
      animationDuration: '0.01s',
      animationIterationCount: 1,
    },
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

/** A line that runs while Excel is at work; the words beside it say what for. */
export function BusyLine() {
  const styles = useStyles();
  return (
    <div className={styles.track} aria-hidden="true">
      <div className={styles.runner} />
    </div>
  );
}
