import type { Area } from '../../catalogue/areaOf';
import type { Period } from '../../catalogue/Period';
import type { RangePlace } from '../../compilation/model/Distance';
import type { CityFigure, CityStatus, LineUse, Outcome, UnusedReason } from '../../compilation/model/CityReport';
import type { DataStatus } from '../../form/contract/DataStatus';
import type { EntryPart } from '../../form/contract/EntryPart';
import type { Severity } from '../../kernel/Severity';
import type { CampaignWords } from './CampaignWords';
import type { WordReportWords } from './WordReportWords';
import type { FindingWords } from './FindingWords';
import type { CityWords } from './CityWords';
import type { CliWords } from './CliWords';
import type { FormWords } from './FormWords';
import type { QuestionWords } from './QuestionWords';
import type { PaneWords } from './PaneWords';
import type { OwnFileWords } from './OwnFileWords';
import type { RefusalWords } from './RefusalWords';
import type { PlanBookWords } from './PlanBookWords';
import type { OpenDataWords } from './OpenDataWords';
import type { TrialWords } from './TrialWords';
import type { SelfScoreWords } from './SelfScoreWords';
import type { SendingWords } from './SendingWords';

/** Everything that a user reads, in one language; `vi.ts` is the default, `en.ts` says the same. */
export interface Words {
  readonly language: 'vi' | 'en';
  /** The same words for the plan of a province, a commune …: by themselves they speak of a city. */
  readonly inArea: (area: Area) => Words;
  /** An ISO date as people write it. */
  readonly date: (iso: string) => string;
  /** A period in words, e.g. “quý I năm 2026”. */
  readonly period: (period: Period) => string;
  readonly dataStatus: Readonly<Record<DataStatus, string>>;
  /** A unit of measure, by its name in the plan. */
  readonly unitOfMeasure: (name: string) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** A cell by its role in the row, to begin a sentence with. */
  readonly cells: Readonly<Record<EntryPart, string>>;
  readonly findings: FindingWords;
  readonly refusals: RefusalWords;
  readonly ownFiles: OwnFileWords;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** How far a figure is from its target: in a sentence, and behind the number in a cell. */
  readonly distances: {
    readonly percent: (percent: string) => string;
    readonly points: (points: string) => string;
    readonly places: (places: string) => string;
    readonly pointsFormat: string;
    readonly placesFormat: string;
    readonly range: Readonly<Record<RangePlace, string>>;
  };
  /** How firm a city figure is. */
  readonly cityStatus: Readonly<Record<CityStatus | 'unknown', string>>;
  /** How the city's figure arises. */
  readonly methods: Readonly<Record<CityFigure['method'], string>>;
  /** What became of a unit's figure, and why it is not in the city's. */
  readonly uses: Readonly<Record<LineUse, string>>;
  readonly reasons: Readonly<Record<UnusedReason, string>>;
  readonly form: FormWords;
  readonly questions: QuestionWords;
  readonly selfScores: SelfScoreWords;
  readonly campaign: CampaignWords;
  readonly wordReport: WordReportWords;
  readonly openData: OpenDataWords;
  readonly planBook: PlanBookWords;
  readonly cli: CliWords;
  readonly city: CityWords;
  readonly pane: PaneWords;
  readonly trial: TrialWords;
  readonly sending: SendingWords;
  /** Made-up submissions say that they are. */
  readonly samples: {
    readonly filePrefix: string;
    /** Name of the made-up officer's city workbook. */
    readonly city: string;
    /** A cụm of communes and a khối of bodies, by number. */
    readonly cluster: (number: number) => string;
    readonly block: (number: number) => string;
    /** Symbol of the letter that came late, and why a form was sent back. */
    readonly letter: string;
    readonly returned: string;
    readonly source: string;
    readonly note: string;
    /** An answer of two lines. */
    readonly answer: (unit: string) => string;
  };
}
