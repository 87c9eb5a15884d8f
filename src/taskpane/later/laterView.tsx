import type { ComponentType, ReactNode } from 'react';
import { later } from './later';
import { NotFetched } from './NotFetched';
import { OnItsWay } from './OnItsWay';
import { useLater } from './useLater';

/**
 * A view that is a script of its own. If it can't be fetched, words and a button to try again stand in its place.
 *
 * @param meanwhile stands there while it is fetched; above what is there, where a dialog or a menu is to come
 */
export function laterView<Props extends object>(
  fetchView: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = <OnItsWay />,
): ComponentType<Props> {
  const part = later(async () => ({ View: await fetchView() }));
  return function LaterView(props: Props) {
    const { fetched, retry } = useLater(part);
    if (fetched !== null) return <fetched.View {...props} />;
    return retry === null ? meanwhile : <NotFetched onRetry={retry} />;
  };
}
