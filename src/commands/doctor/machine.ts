import { accessSync, constants, mkdirSync } from 'node:fs';

import { createTransport } from 'nodemailer';

import { type Environment, localAddress } from '../../kernel/config/environment.js';
import { settle } from '../../kernel/database/postgres-home.js';
import { isFree } from '../../start/free-port.js';
import { fine, type Finding, note, wrong } from './finding.js';

export function examineNode(): Finding {
  const { node } = process.versions;
  if (Number(node.split('.')[0]) >= 24) return fine(`Node ${node}`, `Node ${node}`);
  return wrong(
    `Node ${node} 过旧，请用 npm start 或 npx dais 运行。`,
    `Node ${node} is too old: run Dais by npm start or npx dais, which bring Node 24.`,
  );
}

export async function examinePort({ host, port, production }: Environment): Promise<Finding> {
  if (await isFree(port, host)) return fine(`端口 ${port} 空闲`, `Port ${port} is free`);
  if (await isServedByDais(localAddress(host, port))) {
    return fine(`端口 ${port} 上 Dais 正在运行`, `Dais runs on port ${port}`);
  }
  if (production) {
    return wrong(
      `端口 ${port} 已被占用，请设置 PORT。`,
      `Port ${port} is taken: set PORT to another one.`,
    );
  }
  return note(
    `端口 ${port} 已被占用，启动时会改用下一个空闲端口。`,
    `Port ${port} is taken; the start takes the next free one.`,
  );
}

async function isServedByDais(address: string): Promise<boolean> {
  try {
    const answer = await fetch(`${address}/healthz`, { signal: AbortSignal.timeout(2000) });
    return answer.headers.has('x-request-id') && (await answer.text()) === '{"status":"ok"}';
  } catch {
    return false;
  }
}

export function examineDataFolder({ dataFolder }: Environment): Finding {
  try {
    mkdirSync(dataFolder, { recursive: true });
    accessSync(dataFolder, constants.R_OK | constants.W_OK | constants.X_OK);
    return fine(`数据目录 ${dataFolder} 可写`, `The data folder ${dataFolder} can be written`);
  } catch {
    return wrong(
      `数据目录 ${dataFolder} 不可写，请修改权限或设置 DAIS_DATA。`,
      `The data folder ${dataFolder} cannot be written: change its rights, or set DAIS_DATA.`,
    );
  }
}

/** Whether the embedded PostgreSQL runs here, and where its data goes. */
export async function examineProgram({ dataFolder }: Environment): Promise<Finding> {
  const { home, movedOut, program } = await settle(dataFolder);
  const as = program.runAs === null ? '' : ` (${program.runAs.name})`;
  if (!movedOut) {
    return fine(
      `内置 PostgreSQL ${program.major}${as}，数据在 ${home}`,
      `The embedded PostgreSQL ${program.major}${as} runs; its data is in ${home}`,
    );
  }
  return note(
    `PostgreSQL${as} 进不了 ${dataFolder}，数据改放 ${home}。`,
    `PostgreSQL${as} cannot enter ${dataFolder}, so its data is in ${home}.`,
  );
}

export function examinePublicUrl({ publicUrl, production }: Environment): Finding {
  if (publicUrl.startsWith('https:'))
    return fine(`对外地址 ${publicUrl}`, `Public address ${publicUrl}`);
  if (!production) {
    return note(
      `对外地址 ${publicUrl} 未用 https，仅适合本机试用。`,
      `The public address ${publicUrl} is without https: good for trying on this machine alone.`,
    );
  }
  return wrong(
    'DAIS_PUBLIC_URL 须为 https 地址，否则会话 Cookie 以明文传输。',
    'Set DAIS_PUBLIC_URL to an https address: without it the session cookie is sent in clear.',
  );
}

export async function examineMail({ smtpUrl }: Environment): Promise<Finding> {
  if (smtpUrl === null) {
    return note(
      '未设置 SMTP_URL：邮件只保存在系统内，不会寄出。',
      'SMTP_URL is not set: mails are kept here to be read, and none is sent.',
    );
  }
  const transport = createTransport(smtpUrl, { connectionTimeout: 5000 } as object);
  try {
    await transport.verify();
    return fine('邮件服务器可用', 'The mail server answers');
  } catch (failure) {
    const { message } = failure as Error;
    return wrong(
      `邮件服务器不可用（${message}），请检查 SMTP_URL。`,
      `The mail server does not work (${message}): check SMTP_URL.`,
    );
  } finally {
    transport.close();
  }
}
