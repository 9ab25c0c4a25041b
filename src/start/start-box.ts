import type { Environment } from '../kernel/config/environment.js';
import type { OpenDatabase } from '../kernel/database/open-database.js';
import { box, columns } from './box.js';

export interface Started {
  readonly environment: Environment;
  readonly database: OpenDatabase;
  /** The port that was wished for; another was taken when it is not the one in the environment. */
  readonly wishedPort: number;
  /** Empty where there are none. */
  readonly demoAccounts: readonly string[];
  readonly demoPassword: string;
}

/** What somebody who has just typed `npm start` wants to know. */
export function startBox(started: Started): string {
  const { environment } = started;
  const { production, publicUrl } = environment;
  return box([
    'Dais 已启动 · Dais is running',
    '',
    ...rows([
      ['首页 · Home', `${publicUrl}/`],
      ...(production ? [] : ([['试用接口 · Try the API', `${publicUrl}/graphiql`]] as const)),
      ['接口 · API', `${publicUrl}/graphql`],
      ['健康检查 · Health', `${publicUrl}/healthz`],
      ...notes(started),
    ]),
    ...demo(started),
    '',
    ...rows([
      ['停止 · Stop', 'Ctrl-C'],
      ...(started.database.embedded === null
        ? []
        : ([['清空重来 · Start over', 'npm run reset']] as const)),
    ]),
  ]);
}

function notes({ environment, database, wishedPort }: Started): (readonly [string, string])[] {
  const { port, publicUrl } = environment;
  const said: (readonly [string, string])[] = [];
  if (port !== wishedPort) {
    said.push([
      '端口 · Port',
      `${wishedPort} 已被占用，改用 ${port} · ${wishedPort} is taken, so ${port}`,
    ]);
  }
  if (database.embedded === null) {
    said.push(['数据库 · Database', new URL(database.url).host]);
  } else {
    const { home, movedOut } = database.embedded.place;
    said.push(['数据 · Data', home]);
    if (movedOut) {
      said.push(['', 'PostgreSQL 进不了项目目录']);
      said.push(['', 'PostgreSQL cannot enter the project’s folder']);
    }
  }
  if (!publicUrl.startsWith('https:')) {
    said.push(['提示 · Note', '未用 https，会话 Cookie 以明文传输']);
    said.push(['', 'Without https the session cookie is sent in clear']);
  }
  return said;
}

function demo({ demoAccounts, demoPassword }: Started): string[] {
  if (demoAccounts.length === 0) return [];
  const lines: string[] = [];
  for (let from = 0; from < demoAccounts.length; from += 3) {
    lines.push(`  ${demoAccounts.slice(from, from + 3).join('  ')}`);
  }
  return ['', `演示账户 · Demo accounts  (密码 · password: ${demoPassword})`, ...lines];
}

function rows(pairs: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...pairs.map(([name]) => columns(name)));
  return pairs.map(([name, value]) => `${name}${' '.repeat(width - columns(name))}  ${value}`);
}
