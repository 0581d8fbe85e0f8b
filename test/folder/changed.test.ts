import { expect, test, vi } from 'vitest';
import { Superseded } from '@/utils/extension/folder/guarded-folder';
import { waitingParts } from '@/utils/queue/outbox';
import { describeServer } from '@/test/servers/each-server';
import { plant } from '@/test/servers/plant';
import { startFaulty, type Rule } from '@/test/servers/faulty';
import { contributor, queueOf, titlesOf, WEEK } from './contributor';

const OLD = '2017-W30';

describeServer('apache', 'a folder that is changed while it is synced', (start) => {
  test.each<[string, Rule]>([
    ['listing', { method: 'PROPFIND', delay: 400 }],
    ['fetching', { method: 'GET', delay: 400 }],
    ['sending', { method: 'PUT', delay: 400 }],
  ])('in the midst of %s, nothing more goes to the old one, and all of it to the new one', async (_, rule) => {
    const [before, after] = [await start(), await start()];
    const [proxy, bob, ann] = [await startFaulty(before), contributor('Bob'), contributor('Ann')];
    await bob.connect(before);
    await bob.capture('https://b.example/1');
    await bob.sync();
    await ann.capture('https://a.example/1');
    await ann.capture('https://a.example/2', 'older', OLD);
    await ann.connect({ ...before, address: proxy.address });
    // Sent, so that there is nothing left to send when the folder is changed.
    if (rule.method !== 'PUT') await ann.sync();
    plant(before, `${WEEK}/cut.json`, '{"format":"linkweek-week","ver');
    proxy.rules = [rule];
    const made = proxy.counts(rule.method).requests;
    const syncing = ann.sync().catch((error: unknown) => error);
    await vi.waitFor(() => expect(proxy.counts(rule.method).requests).toBeGreaterThan(made), { timeout: 10_000, interval: 5 });
    await ann.connect(after);
    const waiting = await waitingParts(ann.db);
    const sent = proxy.counts('PUT').requests;
    const ended = await syncing;
    expect(proxy.counts('PUT').requests).toBe(sent);
    expect(await waitingParts(ann.db)).toEqual(waiting);
    expect(ended).toBeInstanceOf(Superseded);
    proxy.forget();
    expect(await ann.sync()).toBeUndefined();
    expect(proxy.log).toEqual([]);
    const eve = contributor('Eve');
    await eve.connect(after);
    expect(await eve.sync()).toBeUndefined();
    expect(await titlesOf(eve)).toContain('Ann https://a.example/1');
    expect(await queueOf(eve, OLD)).toEqual(await queueOf(ann, OLD));
    expect(await titlesOf(eve, OLD)).toEqual(['older']);
    await proxy.close();
  });

  test('in the midst of it, given up: nothing more is asked of it, and nothing is noted', async () => {
    const server = await start();
    const [proxy, ann] = [await startFaulty(server, [{ method: 'PROPFIND', delay: 1500 }]), contributor('Ann')];
    await ann.capture('https://a.example/1');
    await ann.connect({ ...server, address: proxy.address });
    const syncing = ann.sync().catch((error: unknown) => error);
    await vi.waitFor(() => expect(proxy.counts('PROPFIND').requests).toBe(1), { timeout: 10_000, interval: 5 });
    await ann.disconnect();
    const ended = await syncing;
    expect(proxy.counts('PROPFIND').requests).toBe(1);
    expect(ended).toBeInstanceOf(Superseded);
    expect([await ann.db.folder.count(), await ann.db.remoteFiles.count(), await ann.db.outbox.count()]).toEqual([0, 0, 0]);
    await proxy.close();
  });
});
