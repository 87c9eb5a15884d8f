import { useEffect, useState, type ComponentType } from 'react';
import { later } from './later';
import { NotFetched } from './NotFetched';

/**
 * A view that is a script of its own. While it is fetched there is nothing in its place; if that fails, words and a
 * button to try again.
 */
export function laterView<Props extends object>(fetchView: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const part = later(async () => ({ View: await fetchView() }));
  return function LaterView(props: Props) {
    const [fetched, setFetched] = useState(part.now);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (fetched !== null || failed) return;
      let isWanted = true;
      part.get().then(
        (got) => {
          if (isWanted) setFetched(got);
        },
        () => {
          if (isWanted) setFailed(true);
        },
      );
      return () => {
        isWanted = false;
      };
    }, [fetched, failed]);
    if (fetched !== null) return <fetched.View {...props} />;
    if (!failed) return null;
    return (
      <NotFetched
        onRetry={() => {
          setFailed(false);
        }}
      />
    );
  };
}
