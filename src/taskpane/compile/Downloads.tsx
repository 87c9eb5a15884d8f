import { usePane } from '../PaneContext';
import { MEDIA_TYPES } from '../parts/NamedFile';
import { SaveFiles } from '../parts/SaveFiles';

interface DownloadsProps {
  /** File name without ending. */
  readonly name: string;
  readonly makeXlsx: () => Promise<Uint8Array>;
  readonly makeJson: () => Promise<string>;
}

/** The city's result as files. */
export function Downloads({ name, makeXlsx, makeJson }: DownloadsProps) {
  const w = usePane().words.pane.compile;
  return (
    <SaveFiles
      offers={[
        {
          id: 'xlsx',
          label: w.download,
          make: async () => ({ name: `${name}.xlsx`, type: MEDIA_TYPES.xlsx, content: await makeXlsx() }),
        },
        {
          id: 'json',
          label: w.downloadReport,
          make: async () => ({ name: `${name}.json`, type: MEDIA_TYPES.json, content: await makeJson() }),
        },
      ]}
      lastResort={w.downloadHint}
    />
  );
}
