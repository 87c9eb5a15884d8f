import type { ComponentType } from 'react';
import { later } from './later';
import { NotFetched } from './NotFetched';
import { useLater } from './useLater';

/**
 * A view that is a script of its own. While it is fetched there is nothing in its place; if that fails, words and a
 * button to try again.
 */
export function laterView<Props extends object>(fetchView: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const part = later(async () => ({ View: await fetchView() }));
  return function LaterView(props: Props) {
    const { fetched, retry } = useLater(part);
    if (fetched !== null) return <fetched.View {...props} />;
    return retry === null ? null : <NotFetched onRetry={retry} />;
  };
}
