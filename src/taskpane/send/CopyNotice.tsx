import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { usePane } from '../PaneContext';
import type { FormCopy } from './copyOfForm';
import { sendWords } from './sendWords';

/** Which file it is that goes out; where sheets of the open workbook are not in it, how to send them. */
export function CopyNotice({ copy: { kind, missing } }: { readonly copy: FormCopy }) {
  const w = sendWords(usePane().words);
  return (
    <MessageBar intent={missing.length > 0 ? 'warning' : 'info'} layout="multiline" role="status">
      <MessageBarBody>
        <MessageBarTitle>{kind === 'own' ? w.copyOwn : w.copyAnew}</MessageBarTitle>
        {kind === 'own' ? w.copyOwnText : w.copyAnewText}
        {missing.length > 0 && ` ${w.copyMissing(missing.map((name) => `“${name}”`).join(', '))}`}
      </MessageBarBody>
    </MessageBar>
  );
}
