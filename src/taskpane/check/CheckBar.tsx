import { Button } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { usePane } from '../PaneContext';

interface CheckBarProps {
  readonly count: number;
  /** Place of the finding in hand, -1 if there is none. */
  readonly place: number;
  readonly busy: boolean;
  /** No error is left: the primary button is to prepare for sending. */
  readonly ready: boolean;
  /** Goes to the next cell that is to be filled; null if none is. */
  readonly onBlank: (() => void) | null;
  readonly onWalk: (by: 1 | -1) => void;
  readonly onCheck: () => void;
  readonly onSend: () => void;
}

/** Walking through the findings, checking anew, and on to sending. */
export function CheckBar({ count, place, busy, ready, onBlank, onWalk, onCheck, onSend }: CheckBarProps) {
  const w = usePane().words.pane.check;
  const check = (
    <Button key="check" disabled={busy} onClick={onCheck}>
      {busy ? w.checking : w.check}
    </Button>
  );
  const blank = onBlank !== null && (
    <Button
      key="blank"
      appearance={ready ? 'secondary' : 'primary'}
      aria-keyshortcuts="Alt+N"
      title={w.nextBlankKey}
      onClick={onBlank}
    >
      {w.nextBlank}
    </Button>
  );
  const send = (
    <Button
      key="send"
      appearance={ready || onBlank === null ? 'primary' : 'secondary'}
      disabled={busy}
      onClick={onSend}
    >
      {ready ? w.send.prepare : w.send.prepareWithErrors}
    </Button>
  );
  return (
    <>
      <Button
        icon={<ChevronUpRegular />}
        aria-label={w.previous}
        title={w.previous}
        disabled={count === 0}
        onClick={() => {
          onWalk(-1);
        }}
      />
      <Button
        icon={<ChevronDownRegular />}
        aria-label={w.next}
        title={w.next}
        disabled={count === 0}
        onClick={() => {
          onWalk(1);
        }}
      />
      {count > 0 && <span>{w.position(place < 0 ? '–' : String(place + 1), String(count))}</span>}
      {ready || onBlank === null ? [check, blank, send] : [check, send, blank]}
    </>
  );
}
