import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

import { Permission } from './permission.js';

registerEnumType(Permission, {
  name: 'Permission',
  description: 'What a role may let somebody do.',
  valuesMap: {
    grantRoles: { description: 'Give roles, and take them back.' },
    viewRoles: { description: 'See who holds which role.' },
    archiveEvent: { description: 'Close a published event.' },
    editEvent: {
      description: 'Change the event, its rooms, forums, gates and rules, and publish it.',
    },
    viewDraft: { description: 'See the programme as it is drafted, and what clashes in it.' },
    editProgramme: {
      description: 'Change agendas, who takes part in them, and what is announced.',
    },
    inviteSpeakers: { description: 'Invite people to speak, and answer for them.' },
    releaseProgramme: { description: 'Make the draft the programme that the public reads.' },
    runShow: { description: 'Say what is on while it takes place.' },
    addToDirectory: {
      description: 'Search the directory of people and organisations, and add to it.',
    },
    editDirectory: { description: 'Change those that were added for this event.' },
    viewAttendees: { description: 'See who has registered, without contact data.' },
    manageAttendees: { description: 'End registrations.' },
    viewContacts: { description: 'See the addresses and tickets of attendees.' },
    checkIn: { description: 'Let people in.' },
    reportSigning: { description: 'Take signings over from a source.' },
    draftSigning: { description: 'Begin, edit, submit and amend records of signings.' },
    confirmNames: {
      description: 'Confirm the names of one’s organisation as they will be signed.',
    },
    withdrawSigning: { description: 'Give up a record at any time before it is signed.' },
    reviewSigning: { description: 'Approve records that others wrote, or send them back.' },
    scheduleSigning: { description: 'Put approved records on the agenda, and take them off.' },
    recordSigning: { description: 'Record that it was signed, put it right, and seal it.' },
    voidSigning: { description: 'Declare signed records void, together with another.' },
    viewSignings: { description: 'See records before they are public.' },
    viewPressAmounts: { description: 'See amounts that are for the press.' },
    viewAllAmounts: { description: 'See all amounts.' },
    viewAudit: { description: 'Read the log of the event.' },
    viewMails: { description: 'Read the mails of the event.' },
    sendMails: { description: 'Change and send the mails that wait as drafts.' },
  },
});

@ObjectType({ description: 'Something that the asker may do in an event.' })
export class Allowance {
  @Field(() => Permission, { description: 'What may be done.' })
  permission!: Permission;

  @Field(() => [ID], {
    nullable: true,
    description:
      'The forums, gates or organisations within which they may; null for the whole event.',
  })
  scopeIds!: string[] | null;
}
