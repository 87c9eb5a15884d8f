import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Campaign } from '../../../core/compilation/model/Campaign';
import type { RefusedFile } from '../../../core/compilation/model/CityReport';
import type { TrackedUnit } from '../../../core/compilation/model/Tracking';
import type { ReadingContext } from '../../../core/form/read/readSubmission';
import { describeRefusal } from '../../../core/words/describeRefusal';
import type { Words } from '../../../core/words/shape/Words';
import { usePane } from '../../PaneContext';
import { VirtualList } from '../../parts/VirtualList';
import type { FileRow } from '../compileJob';
import { BackButton } from '../parts/BackButton';
import { findByName } from '../parts/findByName';
import { SearchField } from '../parts/SearchField';
import { CheckCode } from './CheckCode';
import { judgeReading, unitOfReading } from './judgeReading';
import { ListRow } from './ListRow';
import { RefusedCard } from './RefusedCard';
import { unusedForms, type UnusedForms } from './unusedForms';

const ROW_HEIGHT = 44;
const LIST_HEIGHT = ROW_HEIGHT * 7;

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type ListName = 'files' | 'faulty' | 'duplicates';

interface FileListsProps {
  /** The list that is in front until the user chooses another one. */
  readonly first: ListName;
  readonly files: readonly FileRow[];
  readonly known: ReadingContext;
  /** Null while files are being read. */
  readonly campaign: Campaign | null;
}

/** The files as they come, and from the compilation those with errors and duplicates. */
export function FileLists({ first, files, known, campaign }: FileListsProps) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.compile;
  const [chosen, setChosen] = useState<ListName>(first);
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<RefusedFile | null>(null);
  const fits = findByName(typed);
  const name = campaign === null ? 'files' : chosen;
  const lists = campaign === null ? null : listsOf(campaign);
  const counts: Readonly<Record<ListName, number>> = {
    files: files.length,
    faulty: lists?.faulty.length ?? 0,
    duplicates: lists?.duplicates.length ?? 0,
  };
  const names: readonly ListName[] = campaign === null ? ['files'] : ['files', 'faulty', 'duplicates'];
  if (opened !== null && campaign !== null) {
    return (
      <>
        <BackButton
          onClick={() => {
            setOpened(null);
          }}
        />
        <RefusedCard refused={opened} campaign={campaign} />
      </>
    );
  }
  return (
    <>
      <div className={styles.chips} role="group">
        {names.map((candidate) => (
          <ToggleButton
            key={candidate}
            size="small"
            shape="circular"
            checked={name === candidate}
            onClick={() => {
              setChosen(candidate);
            }}
          >
            {words.pane.check.counted(w.lists[candidate], String(counts[candidate]))}
          </ToggleButton>
        ))}
      </div>
      {counts[name] === 0 ? (
        <p className={styles.empty}>{w.emptyList}</p>
      ) : (
        <SearchField value={typed} onChange={setTyped} />
      )}
      {name === 'files' && (
        <List
          label={w.lists.files}
          items={files.filter((file) => fits(textOfFile(file, known)))}
          keyOf={({ id }) => id}
        >
          {(file) => <FileRowView file={file} known={known} />}
        </List>
      )}
      {name === 'files' && campaign !== null && files.length > 0 && <CheckCode files={files} />}
      {lists !== null && name === 'faulty' && (
        <List
          label={w.lists.faulty}
          items={lists.faulty.filter((fault) => fits(firstOfFault(fault)))}
          keyOf={keyOfFault}
        >
          {(fault) => (
            <ListRow
              first={firstOfFault(fault)}
              second={secondOfFault(fault, words)}
              bad
              onOpen={
                'refused' in fault
                  ? () => {
                      setOpened(fault.refused);
                    }
                  : undefined
              }
            />
          )}
        </List>
      )}
      {lists !== null && name === 'duplicates' && (
        <List
          label={w.lists.duplicates}
          items={lists.duplicates.filter(({ unit }) => fits(nameOf(unit)))}
          keyOf={({ unit }) => unit.unit}
        >
          {({ unit, files: unused }) => (
            <ListRow first={nameOf(unit)} second={`${w.used(unit.file ?? '')} · ${w.notUsed(unused.join(', '))}`} />
          )}
        </List>
      )}
    </>
  );
}

interface ListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string | number;
  readonly children: (item: T) => ReactNode;
}

function List<T>(props: ListProps<T>) {
  return props.items.length === 0 ? null : <VirtualList {...props} rowHeight={ROW_HEIGHT} maxHeight={LIST_HEIGHT} />;
}

/** Files of several folders may have one name: each refused one has a number. */
type Fault = { readonly unit: TrackedUnit } | { readonly refused: RefusedFile; readonly number: number };

function listsOf(campaign: Campaign): {
  readonly faulty: readonly Fault[];
  readonly duplicates: readonly UnusedForms[];
} {
  const { report, tracking } = campaign;
  return {
    faulty: [
      ...report.refused.map((refused, number) => ({ refused, number })),
      ...tracking.units
        .filter(({ result }) => result.state === 'withErrors' || result.state === 'empty')
        .map((unit) => ({ unit })),
    ],
    duplicates: unusedForms(campaign),
  };
}

const keyOfFault = (fault: Fault): string =>
  'unit' in fault ? `unit ${fault.unit.unit}` : `file ${String(fault.number)}`;
const firstOfFault = (fault: Fault): string => ('unit' in fault ? nameOf(fault.unit) : fault.refused.file);

function secondOfFault(fault: Fault, words: Words): string {
  if ('refused' in fault) return describeRefusal(fault.refused.code, fault.refused.params, words);
  const { result, errors, file } = fault.unit;
  const what =
    result.state === 'empty' ? words.campaign.tracking.states.empty : words.pane.compile.fileErrors(String(errors));
  return `${what} · ${file ?? ''}`;
}

function nameOf({ name, unit }: TrackedUnit): string {
  return `${name} (${unit})`;
}

/** By what a file is found: its name, and the units whose forms it holds. */
function textOfFile({ name, readings }: FileRow, known: ReadingContext): string {
  const units = readings.map((reading) => unitOfReading(reading, known));
  return [name, ...units.map((unit) => (unit === null ? '' : `${unit.name} ${unit.code}`))].join(' ');
}

/** A file with its unit and result; both are there as soon as it is read. */
function FileRowView({ file, known }: { readonly file: FileRow; readonly known: ReadingContext }) {
  const { words } = usePane();
  const w = words.pane.compile;
  const judgements = file.readings.map((reading) => judgeReading(reading, known));
  const texts = judgements.map((judgement) => {
    if (!judgement.ok) return describeRefusal(judgement.code, judgement.params, words);
    const unit = judgement.unit === null ? w.fileUnitUnknown : `${judgement.unit.name} (${judgement.unit.code})`;
    const counts = [
      ...(judgement.errors > 0 ? [w.fileErrors(String(judgement.errors))] : []),
      ...(judgement.warnings > 0 ? [w.fileWarnings(String(judgement.warnings))] : []),
    ];
    return `${unit} · ${counts.length === 0 ? w.fileFine : counts.join(', ')}`;
  });
  const bad = judgements.some((judgement) => !judgement.ok || judgement.errors > 0);
  return <ListRow first={file.name} second={texts.length === 0 ? w.waiting : texts.join('; ')} bad={bad} />;
}
