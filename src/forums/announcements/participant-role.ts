import { registerEnumType } from '@nestjs/graphql';

export enum ParticipantRole {
  guide = 'guide',
  compiler = 'compiler',
  founder = 'founder',
  issuer = 'issuer',
  conferrer = 'conferrer',
  recipient = 'recipient',
  initiator = 'initiator',
  participant = 'participant',
}
registerEnumType(ParticipantRole, {
  name: 'ParticipantRole',
  description: 'What somebody is in an announcement.',
});
