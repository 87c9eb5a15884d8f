import type { Catalogue, Office } from './Catalogue';

/** The office that compiles; without one in the plan the receiver that it names reports to the plan's issuer. */
export function officeOf({ plan, form }: Catalogue): Office {
  return (
    plan.office ?? {
      superior: form.superior,
      agency: plan.receiver,
      symbol: 'BC',
      letterSymbol: 'CV',
      addressee: plan.issuer,
      reportTitle: '',
      signer: '',
      signerName: '',
      issuingDocument: '',
    }
  );
}
