import { demoPassword } from '../seed/demo-2027/accounts.js';
import { SeedService } from '../seed/seed.service.js';
import { withApp } from './with-app.js';

/** `dais seed`: brings the model case and the demo in, or finishes them; what is there stays as it is. */
export async function seedCommand(): Promise<void> {
  await withApp(async (app) => {
    const seeds = app.get(SeedService, { strict: false });
    await seeds.sow();
    const accounts = await seeds.demoAccounts();
    process.stdout.write(
      `示例数据已就绪；演示账户密码为 ${demoPassword}。\n` +
        `The seed is there; the password of the demo accounts is ${demoPassword}:\n` +
        `${accounts.join('\n')}\n`,
    );
  });
}
