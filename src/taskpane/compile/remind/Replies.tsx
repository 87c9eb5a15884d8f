import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Campaign } from '../../../core/compilation/model/Campaign';
import { replies } from '../../../core/mail/replies';
import { usePane } from '../../PaneContext';
import { Drafts } from './Drafts';

/** Answers to the files that were read: that each came, what is wrong in it and how to mend it. */
export function Replies({ campaign }: { readonly campaign: Campaign }) {
  const { words } = usePane();
  const w = words.pane.campaign.remind;
  const [isAsked, setIsAsked] = useState(false);
  const letters = useMemo(() => (isAsked ? replies(campaign, words) : []), [isAsked, campaign, words]);
  const { forms, refused } = campaign.arrivals;
  const { plan, period } = campaign.report;
  if (forms.length + refused.length === 0) return null;
  return (
    <>
      <Button
        style={{ alignSelf: 'flex-start' }}
        aria-expanded={isAsked}
        onClick={() => {
          setIsAsked(!isAsked);
        }}
      >
        {w.reply(String(forms.length + refused.length))}
      </Button>
      {isAsked && <Drafts letters={letters} campaign={campaign} zipName={w.repliesZip(plan, period)} />}
    </>
  );
}
