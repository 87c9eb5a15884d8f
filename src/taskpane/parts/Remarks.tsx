import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { FirstPaneWords } from '../../core/words/shape/FirstWords';
import type { WorkbookRemark } from '../../excel/WorkbookPort';

interface RemarksProps {
  readonly remarks: readonly WorkbookRemark[];
  readonly words: FirstPaneWords;
}

/** What Excel did only in part, though the rest went through: each said once, for as long as it holds. */
export function Remarks({ remarks, words }: RemarksProps) {
  return remarks.map((remark) => (
    <MessageBar key={remark} intent="warning" layout="multiline" role="status">
      <MessageBarBody>{words.remarks[remark]}</MessageBarBody>
    </MessageBar>
  ));
}
