import type { AdmissionRefusal } from '../../compilation/model/AdmissionRefusal';
import type { CandidateParams } from '../../identity/candidateParams';
import type { FormRefusal } from '../../form/read/ReadSubmissionResult';
import type { FileRefusalCode } from '../../workbook/FileRefusal';

export type RefusalCode = FormRefusal['code'] | FileRefusalCode | AdmissionRefusal['code'];

/** What a sentence about a refused file may need. A param that is missing is written as `…`. */
export interface RefusalContext {
  readonly text: (name: string) => string;
  /** Where something lies, whole: a part of an address leads nowhere. */
  readonly address: (name: string) => string;
  /** A period in words; as it stands if it is none. */
  readonly period: (name: string) => string;
  /** A count, written the way the language does. */
  readonly count: (name: string) => string;
  /** The units that the form may be of; each empty where none is proposed. */
  readonly candidates: CandidateParams;
  /** Bytes as megabytes. */
  readonly megabytes: (name: string) => string;
}

/** For each reason why a file was not used: what it is, and the way out. */
export type RefusalWords = Readonly<Record<RefusalCode, (context: RefusalContext) => string>>;
