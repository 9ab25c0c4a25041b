/** How far a record is. What the law makes of it and what became of it are clocks of their own. */
export enum SigningStatus {
  reported = 'reported',
  draft = 'draft',
  submitted = 'submitted',
  approved = 'approved',
  scheduled = 'scheduled',
  signed = 'signed',
  sealed = 'sealed',
  withdrawn = 'withdrawn',
  voided = 'voided',
}

/** What can be done to a record. */
export enum SigningStepKind {
  report = 'report',
  draft = 'draft',
  take_up = 'take_up',
  submit = 'submit',
  send_back = 'send_back',
  approve = 'approve',
  schedule = 'schedule',
  unschedule = 'unschedule',
  record = 'record',
  record_off_stage = 'record_off_stage',
  correct = 'correct',
  seal = 'seal',
  withdraw = 'withdraw',
  void = 'void',
}

/** What a record comes from that did not exist before. */
export type FromStatus = SigningStatus | 'none';

export interface Transition {
  readonly step: SigningStepKind;
  readonly from: FromStatus;
  readonly to: SigningStatus;
}

const { reported, draft, submitted, approved, scheduled, signed, sealed, withdrawn, voided } =
  SigningStatus;
const step = SigningStepKind;

/** The only steps there are. The table `signing_transitions` holds the same rows, and a test compares them. */
export const transitions: readonly Transition[] = [
  { step: step.report, from: 'none', to: reported },
  { step: step.draft, from: 'none', to: draft },
  { step: step.take_up, from: reported, to: draft },
  { step: step.submit, from: draft, to: submitted },
  { step: step.send_back, from: submitted, to: draft },
  { step: step.approve, from: submitted, to: approved },
  { step: step.schedule, from: approved, to: scheduled },
  { step: step.unschedule, from: scheduled, to: approved },
  { step: step.record, from: scheduled, to: signed },
  { step: step.record_off_stage, from: approved, to: signed },
  { step: step.correct, from: signed, to: signed },
  { step: step.seal, from: signed, to: sealed },
  { step: step.withdraw, from: draft, to: withdrawn },
  { step: step.withdraw, from: submitted, to: withdrawn },
  { step: step.withdraw, from: approved, to: withdrawn },
  { step: step.withdraw, from: scheduled, to: withdrawn },
  { step: step.void, from: signed, to: voided },
  { step: step.void, from: sealed, to: voided },
];

/** Where the step leads from there; undefined where it cannot be taken. */
export function destination(kind: SigningStepKind, from: FromStatus): SigningStatus | undefined {
  return transitions.find((one) => one.step === kind && one.from === from)?.to;
}

/** Whether nothing in the record may change any more. */
export function isSealed(status: SigningStatus): boolean {
  return status === sealed || status === voided;
}

/** While a record may still be edited: a reviewer approves the version that was read. */
export function isEditable(status: SigningStatus): boolean {
  return status === draft || status === submitted;
}

/** Statuses that everybody may see, in an event that everybody may see. */
export const publicStatuses: readonly SigningStatus[] = [reported, signed, sealed, voided];

export function isPublic(status: SigningStatus): boolean {
  return publicStatuses.includes(status);
}
