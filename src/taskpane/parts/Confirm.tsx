import { lazy, Suspense } from 'react';
import type { ConfirmProps } from './ConfirmDialog';

// Dialogs are a large part of the interface's script, and few views begin with a question.
const ConfirmDialog = lazy(async () => ({ default: (await import('./ConfirmDialog')).ConfirmDialog }));

/** Asks before something is lost; leaving it in any other way means no. */
export function Confirm(props: ConfirmProps) {
  return (
    <Suspense fallback={null}>
      <ConfirmDialog {...props} />
    </Suspense>
  );
}
