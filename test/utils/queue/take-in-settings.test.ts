import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/digest/settings';
import { changeSettings } from '@/utils/queue/change-settings';
import type { QueueDatabase } from '@/utils/queue/database';
import { ownSettingsFile } from '@/utils/queue/own-week';
import { readSettings } from '@/utils/queue/settings';
import { adoptSettings, type IncomingSettings } from '@/utils/queue/take-in-settings';
import { undo } from '@/utils/queue/undo';
import { freshDatabase } from './sources';

const NOW = 1_600_000_000_000;

async function deciding(wanted: Partial<Settings>, now = NOW): Promise<QueueDatabase> {
  const db = freshDatabase();
  await changeSettings(wanted, now, db);
  return db;
}
async function fileOf(db: QueueDatabase): Promise<IncomingSettings> {
  const { contributor, name, settings } = await ownSettingsFile(db);
  return { settings, contributors: [{ id: contributor, name }] };
}

test('a newcomer takes what the group decided and what it left as it is, whoever decided later, and nothing of theirs goes out; undo gives it back', async () => {
  const [ann, bob] = [await deciding({ name: '微信群' }), await deciding({ name: '我的', timeZone: 'Europe/Berlin', spacing: false, footer: '我', theme: 'dark', contributor: '李四' }, NOW + 1000)];
  await adoptSettings(await fileOf(ann), NOW + 2000, bob);
  const { timeZone, spacing, footer } = DEFAULT_SETTINGS;
  expect(await readSettings(bob)).toMatchObject({ name: '微信群', timeZone, spacing, footer, theme: 'dark', contributor: '李四' });
  expect((await ownSettingsFile(bob)).settings).toEqual([]);
  await undo(NOW + 3000, bob);
  expect(await readSettings(bob)).toMatchObject({ name: '我的', timeZone: 'Europe/Berlin', spacing: false, footer: '我' });
});

test('who founds a group, or was in it before, keeps what they decided', async () => {
  const ann = await deciding({ name: '微信群' });
  await adoptSettings({ settings: [], contributors: [] }, NOW, ann);
  const file = await fileOf(ann);
  await changeSettings({ footer: '后来写的' }, NOW + 1000, ann);
  await adoptSettings(file, NOW + 2000, ann);
  expect(await readSettings(ann)).toMatchObject({ name: '微信群', footer: '后来写的' });
});
