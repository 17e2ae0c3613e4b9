/** A waiver that is to be written, as a register has it. */
export interface WaiverDraft {
  readonly id: string;
  readonly policy: string;
  readonly clause: string;
  readonly strategy: string;
  readonly tactic: string;
  readonly grantedBy: string;
  readonly on: string;
  readonly expires: string;
  readonly reason: string;
  readonly controls: readonly string[];
  readonly clauseFingerprint: string | undefined;
}
