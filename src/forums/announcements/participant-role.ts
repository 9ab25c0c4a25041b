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
  valuesMap: {
    guide: { description: '指导' },
    compiler: { description: '编制' },
    founder: { description: '发起设立' },
    issuer: { description: '发布' },
    conferrer: { description: '授予' },
    recipient: { description: '受授' },
    initiator: { description: '发起' },
    participant: { description: '参与' },
  },
});
