import { expect, test } from 'vitest';
import { describeEachServer } from '@/test/servers/each-server';
import { startFaulty } from '@/test/servers/faulty';
import { contributor, queueOf, titlesOf } from './contributor';

describeEachServer('a folder of two', (start) => {
  test('what either captures is in both queues, by whom and once', async () => {
    const server = await start();
    const proxy = await startFaulty(server);
    const [ann, bob] = [contributor('Ann'), contributor('Bob')];
    await ann.connect({ ...server, address: proxy.address });
    await bob.connect({ ...server, address: proxy.address });
    await ann.capture('https://a.example/1');
    await bob.capture('https://b.example/1');
    expect(await ann.sync()).toBeUndefined();
    expect(await bob.sync()).toBeUndefined();
    expect(await ann.sync()).toBeUndefined();
    expect(await queueOf(ann)).toEqual(await queueOf(bob));
    expect(await titlesOf(ann)).toHaveLength(2);
    await proxy.close();
  });
});
