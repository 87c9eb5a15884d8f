import { Button } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { useState } from 'react';
import { laterView } from '../later/laterView';
import { usePane } from '../PaneContext';
import { Problem } from '../parts/Problem';
import { Teach } from '../parts/Teach';
import { View } from '../parts/View';
import type { Job } from '../state/jobFor';
import { useMonitor } from '../state/useMonitor';
import { FormCheck } from './FormCheck';

// Sending comes once, at the end.
const SendView = laterView(async () => (await import('../send/SendView')).SendView);

/** *Kiểm tra*: the check of the form in front, and behind it its sending. */
export function CheckView({ onJob }: { readonly onJob: (job: Job) => void }) {
  const { monitor, words } = usePane();
  const { view, problem } = useMonitor(monitor);
  const [sending, setSending] = useState(false);
  const w = words.pane.check;
  if (view.kind === 'form') {
    const { plan, unit, period } = view.submission.identity;
    return (
      <>
        {sending && (
          <SendView
            form={view}
            onBack={() => {
              setSending(false);
            }}
          />
        )}
        {/* Stays, so that what was mended can still be put back after a look at sending. Hidden by the attribute, by which
            the keys are led on. */}
        <div hidden={sending} style={sending ? {} : { display: 'contents' }}>
          <FormCheck
            key={JSON.stringify([plan, unit, period])}
            form={view}
            onSend={() => {
              setSending(true);
            }}
          />
        </div>
      </>
    );
  }
  return (
    <View
      bar={
        <Button
          appearance="primary"
          onClick={() => {
            onJob('form');
          }}
        >
          {w.toForm}
        </Button>
      }
    >
      <Problem problem={problem} words={words.pane} />
      <Teach picture={<DocumentRegular />} text={w.teach} />
    </View>
  );
}
