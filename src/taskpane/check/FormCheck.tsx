import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useState } from 'react';
import { officeOf } from '../../core/catalogue/officeOf';
import { usePane } from '../PaneContext';
import { Confirm } from '../parts/Confirm';
import { Problem } from '../parts/Problem';
import { View } from '../parts/View';
import { useMonitor } from '../state/useMonitor';
import type { FormState } from '../state/WorkbookView';
import { AnswerLengths } from './AnswerLengths';
import { BringFigures } from './bring/BringFigures';
import { CheckBar } from './CheckBar';
import { CheckProgress } from './CheckProgress';
import { countFindings } from './countFindings';
import { FillForAll } from './FillForAll';
import { fillForAll } from './fillForAllBatch';
import { FormerFormBox } from './FormerFormBox';
import { FilterChips } from './FilterChips';
import { FindingList } from './FindingList';
import { LastYearList } from './LastYearList';
import { listedFindings } from './listedFindings';
import { CorrectedList } from './CorrectedList';
import { nextBlank } from '../state/nextBlank';
import { Notice } from './Notice';
import { RestoreBox } from './RestoreBox';
import { StampNotice } from '../parts/StampNotice';
import { useCheckJob } from './useCheckJob';
import { placeOf, walk } from './walk';

interface FormCheckProps {
  readonly form: FormState;
  readonly onSend: () => void;
}

/** A form's check: how far along it is, what is wrong in it and how to mend it, and on to sending. */
export function FormCheck({ form, onSend }: FormCheckProps) {
  const { monitor, blanks, words } = usePane();
  const { problem } = useMonitor(monitor);
  const w = words.pane.check;
  const { job, actions } = useCheckJob();
  const [confirming, setConfirming] = useState(false);
  const { error, warning } = countFindings(form.open);
  const unfilled = form.waiting.length;
  // Equal warnings stand as one, in the box that answers all of them.
  const together = fillForAll(form).status('').steps.length > 1;
  const ofKind = listedFindings(form, job.filter);
  const listed = ofKind.filter(
    ({ finding, note }) => !(together && note === null && finding.code === 'STATUS_MISSING'),
  );
  const toBlank = (): void => {
    const blank = blanks.next(form);
    if (blank !== null) actions.goTo(blank);
  };
  const send = (): void => {
    if (error + unfilled === 0) onSend();
    else setConfirming(true);
  };
  return (
    <View
      bar={
        <CheckBar
          count={listed.length}
          place={placeOf(listed, job.current)}
          busy={job.busy}
          ready={error + unfilled === 0}
          onBlank={nextBlank(form, null) === null ? null : toBlank}
          onWalk={(by) => {
            walk(listed, job.current, by, actions.take);
          }}
          onCheck={actions.check}
          onSend={send}
        />
      }
    >
      <CheckProgress form={form} busy={job.busy} onClearMarks={actions.clearMarks} />
      {job.said && <Notice notice={job.said} />}
      <Problem problem={job.problem ?? problem} words={words.pane} />
      <StampNotice stamp={form.stamp} disabled={job.busy} onAgain={send} />
      <RestoreBox form={form} disabled={job.busy} onRestore={actions.restore} />
      <BringFigures form={form} disabled={job.busy} actions={actions} />
      <FormerFormBox form={form} />
      <LastYearList form={form} />
      <AnswerLengths form={form} />
      <FilterChips form={form} filter={job.filter} onFilter={actions.filter} />
      {error + warning + unfilled === 0 && form.stamp.kind === 'none' && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{w.fineTitle}</MessageBarTitle>
            {w.fineText}
          </MessageBarBody>
        </MessageBar>
      )}
      <FillForAll form={form} disabled={job.busy} actions={actions} />
      <CorrectedList log={job.log} disabled={job.busy} onRevert={actions.revert} onRevertAll={actions.revertAll} />
      <FindingList
        form={form}
        listed={listed}
        noneOfKind={ofKind.length === 0}
        current={job.current}
        busy={job.busy}
        actions={actions}
      />
      {confirming && (
        <Confirm
          title={w.send.confirmTitle}
          text={w.send.confirmText(String(error + unfilled), String(unfilled), officeOf(form.catalogue).agency)}
          confirm={w.send.confirm}
          words={words.pane.common}
          onAnswer={(agreed) => {
            setConfirming(false);
            if (agreed) onSend();
          }}
        />
      )}
    </View>
  );
}
