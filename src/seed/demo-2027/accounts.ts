import { Role } from '../../access/permission.js';

/** Everybody knows it, so there are demo accounts on no production server. */
export const demoPassword = 'demo1234';

export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** What the role is for, where not for the whole event. */
  readonly scope?: 'forum' | 'organisation' | 'gate';
  readonly mayCreateEvents?: boolean;
}

export const accounts = {
  owner: {
    email: 'owner@demo.test',
    name: '示例负责人',
    role: Role.owner,
    mayCreateEvents: true,
  },
  organiser: {
    email: 'organiser@demo.test',
    name: '示例组织者',
    role: Role.organiser,
    mayCreateEvents: true,
  },
  reviewer: { email: 'reviewer@demo.test', name: '示例审核人', role: Role.reviewer },
  registrar: { email: 'registrar@demo.test', name: '示例登记人', role: Role.registrar },
  registrar2: { email: 'registrar2@demo.test', name: '示例封存人', role: Role.registrar },
  stage: { email: 'stage@demo.test', name: '示例舞台监督', role: Role.stage_manager },
  door: { email: 'door@demo.test', name: '示例验票员', role: Role.door, scope: 'gate' },
  partner: {
    email: 'partner@demo.test',
    name: '示例合作方',
    role: Role.partner,
    scope: 'organisation',
  },
  press: { email: 'press@demo.test', name: '示例记者', role: Role.press },
  lead: { email: 'lead@demo.test', name: '示例论坛负责人', role: Role.forum_lead, scope: 'forum' },
  observer: { email: 'observer@demo.test', name: '示例观察员', role: Role.observer },
} satisfies Record<string, DemoAccount>;

export type DemoName = keyof typeof accounts;
