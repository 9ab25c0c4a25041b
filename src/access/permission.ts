/** The roles that somebody can hold in an event. They do not include one another. */
export enum Role {
  owner = 'owner',
  organiser = 'organiser',
  forum_lead = 'forum_lead',
  reviewer = 'reviewer',
  registrar = 'registrar',
  stage_manager = 'stage_manager',
  door = 'door',
  partner = 'partner',
  press = 'press',
  observer = 'observer',
}

/** What a grant can be narrowed to. */
export enum ScopeKind {
  forum = 'forum',
  gate = 'gate',
  organisation = 'organisation',
}

/** What a role may let somebody do. */
export enum Permission {
  grantRoles = 'grantRoles',
  viewRoles = 'viewRoles',
  archiveEvent = 'archiveEvent',
  editEvent = 'editEvent',
  viewDraft = 'viewDraft',
  editProgramme = 'editProgramme',
  inviteSpeakers = 'inviteSpeakers',
  releaseProgramme = 'releaseProgramme',
  runShow = 'runShow',
  addToDirectory = 'addToDirectory',
  editDirectory = 'editDirectory',
  viewAttendees = 'viewAttendees',
  manageAttendees = 'manageAttendees',
  viewContacts = 'viewContacts',
  checkIn = 'checkIn',
  reportSigning = 'reportSigning',
  draftSigning = 'draftSigning',
  confirmNames = 'confirmNames',
  withdrawSigning = 'withdrawSigning',
  reviewSigning = 'reviewSigning',
  scheduleSigning = 'scheduleSigning',
  recordSigning = 'recordSigning',
  voidSigning = 'voidSigning',
  viewSignings = 'viewSignings',
  viewPressAmounts = 'viewPressAmounts',
  viewAllAmounts = 'viewAllAmounts',
  viewAudit = 'viewAudit',
  viewMails = 'viewMails',
  sendMails = 'sendMails',
}

/** What a role lets its holder do. */
export interface Duties {
  /** What a grant of it can be narrowed to; left out: it is for the whole event. */
  readonly scope?: ScopeKind;
  /** In the whole event, whatever the scope of the grant. */
  readonly everywhere: readonly Permission[];
  /** Within the scope of the grant, which is the whole event where the grant names none. */
  readonly inScope: readonly Permission[];
}

const organising: readonly Permission[] = [
  Permission.viewRoles,
  Permission.editEvent,
  Permission.viewDraft,
  Permission.editProgramme,
  Permission.inviteSpeakers,
  Permission.releaseProgramme,
  Permission.runShow,
  Permission.addToDirectory,
  Permission.editDirectory,
  Permission.viewAttendees,
  Permission.manageAttendees,
  Permission.viewContacts,
  Permission.reportSigning,
  Permission.draftSigning,
  Permission.withdrawSigning,
  Permission.voidSigning,
  Permission.viewSignings,
  Permission.viewPressAmounts,
  Permission.viewAllAmounts,
  Permission.viewAudit,
  Permission.viewMails,
  Permission.sendMails,
];

const handlingSignings: readonly Permission[] = [
  Permission.viewDraft,
  Permission.viewSignings,
  Permission.viewPressAmounts,
  Permission.viewAllAmounts,
];

/** Who may do what: the only place that says so. */
export const duties: Readonly<Record<Role, Duties>> = {
  owner: {
    everywhere: [...organising, Permission.grantRoles, Permission.archiveEvent],
    inScope: [],
  },
  organiser: { everywhere: organising, inScope: [] },
  forum_lead: {
    scope: ScopeKind.forum,
    everywhere: [Permission.viewDraft, Permission.addToDirectory, Permission.inviteSpeakers],
    inScope: [Permission.editProgramme, Permission.runShow],
  },
  reviewer: { everywhere: [...handlingSignings, Permission.reviewSigning], inScope: [] },
  registrar: { everywhere: [...handlingSignings, Permission.recordSigning], inScope: [] },
  stage_manager: {
    everywhere: [...handlingSignings, Permission.scheduleSigning],
    inScope: [Permission.runShow],
  },
  door: {
    scope: ScopeKind.gate,
    everywhere: [Permission.viewAttendees],
    inScope: [Permission.checkIn],
  },
  partner: {
    scope: ScopeKind.organisation,
    everywhere: [Permission.addToDirectory],
    inScope: [Permission.draftSigning, Permission.confirmNames],
  },
  press: { everywhere: [Permission.viewPressAmounts], inScope: [] },
  observer: { everywhere: handlingSignings, inScope: [] },
};
