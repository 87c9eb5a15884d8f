import { useEffect, useMemo, useReducer, useRef, type Dispatch } from 'react';
import { isEarlier } from '../../core/city/contract/readEarlierPeriod';
import { applySettings } from '../../core/campaign/settings/applySettings';
import type { Campaign } from '../../core/compilation/model/Campaign';
import { campaignSettings, type CampaignInput } from '../../core/campaign/compileCampaign';
import type { Catalogue } from '../../core/catalogue/Catalogue';
import { isPeriod, type Period } from '../../core/catalogue/Period';
import { planRevision, type RevisedFigure } from '../../core/planbook/carried/planRevision';
import { planHashes } from '../../core/planbook/rows/planHashes';
import type { ReadingContext } from '../../core/form/read/readSubmission';
import { asWorkbookError } from '../../excel/WorkbookError';
import { usePane } from '../PaneContext';
import { allWords } from '../settings/allWords';
import type { City, CityState } from './city/CityReader';
import { useCity } from './city/useCity';
import { commonIdentity, compileJob, NEW_COMPILE, pendingOf, type CompileEvent, type CompileJob } from './compileJob';
import { summariseArrival, type ArrivalSummary } from './files/summariseArrival';
import { useFileReading } from './files/useFileReading';
import { useCampaign } from './useCampaign';
import { writeCity } from './writeCity';

/** The job *Tổng hợp* with all that it does; `CompileView` shows it. */
export interface CompilationState {
  readonly job: CompileJob;
  readonly dispatch: Dispatch<CompileEvent>;
  readonly catalogue: Catalogue;
  readonly period: Period;
  /** The city workbook in front, if it is one of the plan that is compiled; it is compiled on. */
  readonly city: City | null;
  readonly cityState: CityState;
  readonly campaign: Campaign | null;
  /** What the files that came last have changed, until it is written. */
  readonly arrived: ArrivalSummary | null;
  /** What the plan that is compiled by changes against the one that the city workbook in front was compiled with. */
  readonly revision: readonly RevisedFigure[];
  /** The earlier period that was chosen, if it is none any more before the period that is compiled: it is not used. */
  readonly tooLate: Period | null;
  /** Plans and units as the settings have them. */
  readonly known: ReadingContext;
  readonly add: (files: readonly File[]) => void;
  /** Reads the files that were not read before. */
  readonly resume: () => void;
  readonly stop: () => void;
  readonly write: (replace: boolean) => Promise<void>;
}

export function useCompilation(): CompilationState {
  const { services, monitor, words } = usePane();
  const [job, dispatch] = useReducer(compileJob, NEW_COMPILE);
  const reading = useFileReading(services, dispatch);
  const { outdate, readAgain, ...cityState } = useCity(monitor);
  const writing = useRef(new AbortController());

  const { city: found } = cityState;
  const common = commonIdentity(job);
  const planId = found?.plan ?? common.plan;
  const catalogue = services.catalogues.find(({ plan }) => plan.id === planId) ?? services.catalogues[0];
  const { year } = catalogue.plan;
  const isOurs = found !== null && found.plan === catalogue.plan.id && isPeriod(found.period ?? '', year);
  const city = isOurs ? found : null;
  const wanted = city?.period ?? job.period ?? common.period;
  const period = wanted !== null && isPeriod(wanted, year) ? wanted : String(year);
  const workbook = city?.workbook ?? null;

  const revision = useMemo(() => (workbook === null ? [] : planRevision(workbook, catalogue)), [workbook, catalogue]);

  const { roster: bundled, today } = services;
  const read = useMemo(
    () => campaignSettings(workbook, catalogue, bundled, period),
    [workbook, catalogue, bundled, period],
  );
  const { settings } = read;
  const { importedRoster, importedScoring } = job;
  const known = useMemo((): ReadingContext => {
    const applied = applySettings(catalogue, importedRoster ? { ...settings, roster: importedRoster } : settings);
    const catalogues = services.catalogues.map((each) => (each === catalogue ? applied.catalogue : each));
    const carried = { hashes: planHashes([catalogue]), takeUnknown: false };
    return { catalogues, roster: applied.roster, carried };
  }, [services, catalogue, settings, importedRoster]);

  const { files, decisions } = job;
  const tooLate = job.earlierPeriod && !isEarlier(job.earlierPeriod.period, period) ? job.earlierPeriod.period : null;
  const earlierPeriod = tooLate === null ? job.earlierPeriod : undefined;
  const input = useMemo((): CampaignInput | null => {
    const received = files.flatMap(({ readings }) => readings);
    if (received.length === 0 && workbook === null) return null;
    return {
      catalogue,
      roster: bundled,
      period,
      files: received,
      kept: workbook,
      asOf: today(),
      decisions,
      ...(importedRoster === null ? { settings: read } : { importedRoster }),
      ...(importedScoring === null ? {} : { scoring: importedScoring }),
      ...(earlierPeriod === undefined ? {} : { earlierPeriod }),
    };
  }, [
    files,
    workbook,
    catalogue,
    bundled,
    period,
    today,
    decisions,
    importedRoster,
    importedScoring,
    earlierPeriod,
    read,
  ]);
  const isSettled = (job.phase === 'choosing' || job.phase === 'read') && !cityState.reading;
  const compiled = useCampaign(input, isSettled);
  const campaign = compiled?.campaign ?? null;
  const isCurrent = compiled !== null && compiled.input === input;
  const { arrival } = job;
  const isNews = job.phase === 'read' && job.written === null && isCurrent;
  const arrived = useMemo(() => {
    if (!isNews || arrival === null || campaign === null) return null;
    const summary = summariseArrival(files, arrival, campaign);
    return summary.files === 0 ? null : summary;
  }, [isNews, arrival, campaign, files]);

  // Writing ends with the pane.
  useEffect(
    () => () => {
      writing.current.abort();
    },
    [],
  );

  const write = async (replace: boolean): Promise<void> => {
    if (input === null) return;
    writing.current = new AbortController();
    const { signal } = writing.current;
    dispatch({ type: 'writing' });
    try {
      const done = await monitor.act(async (port) => {
        try {
          const written = await writeCity(port, input, {
            isKept: city !== null,
            compiled: isCurrent ? campaign : null,
            replace,
            words,
            otherWords: allWords[words.language === 'vi' ? 'en' : 'vi'].get,
            signal,
            onProgress: (progress) => {
              dispatch({ type: 'progress', progress });
            },
          });
          if (written.outcome.drawn) outdate();
          return written;
        } catch (error) {
          if (!signal.aborted || asWorkbookError(error).code === 'UNFINISHED') throw error;
          // Said at once: to look at the workbook again takes a moment.
          dispatch({ type: 'writingStopped' });
          return null;
        }
      });
      if (done === null) return;
      if (!done.outcome.drawn) {
        dispatch({ type: 'inTheWay', sheets: done.outcome.inTheWay });
        return;
      }
      const { changes, kept } = done.campaign;
      const isNews = kept !== null && changes !== kept.changes;
      const written = {
        sheet: done.activeSheet,
        isFirst: kept === null,
        changes: isNews ? changes : null,
        entries: pendingOf(job),
        revision,
      };
      dispatch({ type: 'written', written, of: job });
      readAgain();
    } catch (error) {
      dispatch({ type: 'failed', error });
    }
  };

  return {
    job,
    dispatch,
    catalogue,
    period,
    city,
    cityState,
    campaign,
    arrived,
    revision,
    tooLate,
    known,
    add: (chosen) => {
      reading.add(chosen, known, campaign);
    },
    resume: () => {
      reading.resume(
        files.filter(({ readings }) => readings.length === 0),
        known,
      );
    },
    stop: () => {
      if (job.phase === 'writing') writing.current.abort();
      else reading.stop();
    },
    write,
  };
}
