import { useEffect, useState } from 'react';
import type { Campaign } from '../../core/compilation/model/Campaign';
import { compileInSteps, type CampaignInput } from '../../core/campaign/compileCampaign';
import { inSteps } from '../../site/inSteps';

/** A campaign, and what it was compiled from: while new input waits to be compiled the former one is still shown. */
export interface CompiledCampaign {
  readonly input: CampaignInput;
  readonly campaign: Campaign;
}

/**
 * The campaign over files and workbook, compiled once when all of them are in, after the page has been drawn; the former
 * one stands until then. Null while there is nothing to compile.
 * @param input the same object as long as nothing has changed
 * @param isSettled false while the input is still coming in
 */
export function useCampaign(input: CampaignInput | null, isSettled: boolean): CompiledCampaign | null {
  const [compiled, setCompiled] = useState<CompiledCampaign | null>(null);
  const isCurrent = compiled !== null && compiled.input === input;
  useEffect(() => {
    if (!isSettled || isCurrent) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = new AbortController();
    const compile = async (): Promise<void> => {
      try {
        setCompiled(input === null ? null : { input, campaign: await inSteps(compileInSteps(input), stop.signal) });
      } catch (error) {
        // A fault of the program is told as any other that a view has, and not thrown where nobody sees it.
        if (!stop.signal.aborted)
          setCompiled(() => {
            throw error;
          });
      }
    };
    // What is put off within a frame comes after its drawing. A page that nobody sees has no frames: it waits.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => void compile());
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      stop.abort();
    };
  }, [input, isSettled, isCurrent]);
  return input === null ? null : compiled;
}
