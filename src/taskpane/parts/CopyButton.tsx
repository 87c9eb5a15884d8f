import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { FirstPaneWords } from '../../core/words/shape/FirstWords';

interface CopyButtonProps {
  readonly text: string;
  /** What the button says before; *Sao chép* if it is left out. */
  readonly label?: string;
  /** The text is HTML and keeps its looks where it is pasted. */
  readonly html?: boolean;
  readonly words: FirstPaneWords['common'];
}

/** Copies a text and says whether that worked: some web views refuse in silence. */
export function CopyButton({ text, label, html = false, words }: CopyButtonProps) {
  const [last, setLast] = useState<{ readonly text: string; readonly done: boolean } | null>(null);
  // Of another text nothing has been said yet.
  const done = last?.text === text ? last.done : null;
  const copy = (): void => {
    (html ? writeHtml(text) : writeClipboard(text)).then(
      () => {
        setLast({ text, done: true });
      },
      () => {
        setLast({ text, done: false });
      },
    );
  };
  return (
    <Button size="small" onClick={copy}>
      <span role="status">{done === null ? (label ?? words.copy) : done ? words.copied : words.copyFailed}</span>
    </Button>
  );
}

/** As HTML, for Word and Excel. Whatever is missing in this browser is a refusal. */
async function writeHtml(html: string): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }) })]);
}

/** A page over plain HTTP, and some web views, have no clipboard. */
function writeClipboard(text: string): Promise<void> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  return clipboard ? clipboard.writeText(text) : Promise.reject(new Error('no clipboard'));
}
