import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ask, get, put, type Asked } from './ask';
import { describeServer } from './each-server';
import { startFaulty, type FaultyServer } from './faulty';
import type { RunningServer } from './server';

describeServer('rclone', 'behind a faulty server', (start) => {
  let server: RunningServer;
  let faulty: FaultyServer;
  let through: Asked;
  beforeAll(async () => {
    server = await start();
    faulty = await startFaulty(server);
    through = { ...server, address: faulty.address };
  });
  beforeEach(() => {
    faulty.rules = [];
    faulty.forget();
  });
  afterAll(() => faulty.close());

  test('all is as without it where no rule fits, and is counted', async () => {
    faulty.rules = [{ method: 'POST', status: 500 }];
    expect(await put(through, 'a.json', '一二')).toBe(201);
    expect(await get(through, 'a.json')).toBe('一二');
    expect((await ask(through, 'MKCOL', '周报/')).status).toBe(201);
    expect((await ask(through, 'DELETE', 'a.json')).status).toBe(204);
    expect(faulty.counts('PUT')).toEqual({ requests: 1, bytesUp: 6, bytesDown: 7 });
    expect(faulty.counts('GET')).toEqual({ requests: 1, bytesUp: 0, bytesDown: 6 });
    expect(faulty.counts()).toMatchObject({ requests: 4, bytesUp: 6 });
    expect(faulty.log).toEqual(['PUT /team/a.json 201', 'GET /team/a.json 200', 'MKCOL /team/%E5%91%A8%E6%8A%A5/ 201', 'DELETE /team/a.json 204']);
    faulty.forget();
    expect(faulty.counts()).toEqual({ requests: 0, bytesUp: 0, bytesDown: 0 });
  });

  test.each([401, 403, 429, 503, 507])('answers %i as often as the rule says, and the server hears nothing of it', async (status) => {
    faulty.rules = [{ method: 'PUT', path: /status\.json$/, times: 2, status, headers: { 'retry-after': '7' } }];
    const response = await ask(through, 'PUT', 'status.json', 'text');
    expect([response.status, response.headers.get('retry-after')]).toEqual([status, '7']);
    expect(await put(through, 'status.json', 'text')).toBe(status);
    expect(await get(server, 'status.json')).toBe(404);
    expect(await put(through, 'status.json', 'text')).toBe(201);
    await ask(server, 'DELETE', 'status.json');
  });

  test('is slow', async () => {
    faulty.rules = [{ delay: 300 }];
    const started = performance.now();
    await get(through, 'a.json');
    expect(performance.now() - started).toBeGreaterThan(290);
  });

  test.each([0, 5, 10])('breaks an upload off after %i bytes', async (cutUploadAfter) => {
    faulty.rules = [{ method: 'PUT', cutUploadAfter }];
    await expect(put(through, 'up.json', '0123456789')).rejects.toThrow();
    expect(faulty.counts('PUT')).toMatchObject({ requests: 1, bytesUp: cutUploadAfter });
    expect(faulty.log).toEqual(['PUT /team/up.json cut']);
  });

  test.each([0, 5])('breaks a download off after %i bytes', async (cutDownloadAfter) => {
    await put(server, 'down.json', '0123456789');
    faulty.rules = [{ method: 'GET', cutDownloadAfter }];
    await expect(get(through, 'down.json')).rejects.toThrow();
    expect(faulty.counts('GET')).toMatchObject({ requests: 1, bytesDown: cutDownloadAfter });
  });

  test('loses the answer to what was done', async () => {
    faulty.rules = [{ method: 'PUT', cutDownloadAfter: 0 }];
    await expect(put(through, 'done.json', 'done')).rejects.toThrow();
    expect(await get(server, 'done.json')).toBe('done');
  });

  test('has a clock of its own', async () => {
    await put(server, 'clock.json', 'x');
    const real = Date.parse((await ask(server, 'GET', 'clock.json')).headers.get('last-modified') ?? '');
    const hour = 3_600_000;
    faulty.rules = [{ clockAhead: hour }];
    const { headers } = await ask(through, 'GET', 'clock.json');
    expect(Date.parse(headers.get('last-modified') ?? '')).toBe(real + hour);
    expect(Math.abs(Date.parse(headers.get('date') ?? '') - Date.now() - hour)).toBeLessThan(60_000);
  });

  test('a server that went down breaks the connection off', async () => {
    await server.kill();
    await expect(get(through, 'a.json')).rejects.toThrow();
    await server.restart();
    expect(await get(through, 'a.json')).toBe(404);
  });
});

test('with no server behind it, a faulty server answers by its rules alone', async () => {
  const faulty = await startFaulty(undefined, [{ method: 'PROPFIND', status: 207, body: '<multistatus/>', clockAhead: 3_600_000 }]);
  const nobody = { address: faulty.address, user: 'a', password: 'b' };
  const list = await ask(nobody, 'PROPFIND', '');
  expect([list.status, await list.text()]).toEqual([207, '<multistatus/>']);
  expect(Date.parse(list.headers.get('date') ?? '')).toBeGreaterThan(Date.now() + 3_000_000);
  expect(await put(nobody, 'a', 'a')).toBe(502);
  await faulty.close();
});
