/** Why a file is not converted, and what its owner can do. Both are whole sentences. */
export interface Refusal {
  readonly fault: string;
  readonly help: string;
}

export function isRefusal(outcome: object): outcome is Refusal {
  return "fault" in outcome;
}

export const DAMAGED: Refusal = {
  fault: "The file is damaged: it cannot be unpacked as a Word document.",
  help: "Open it in Word or LibreOffice, and save it again as .docx.",
};
