import { existsSync, readFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ask, get, put } from './ask';
import { describeEachServer, describeServer } from './each-server';
import { plant } from './plant';
import { startServer, type RunningServer } from './server';

describeEachServer('a shared folder', (start) => {
  let server: RunningServer;
  beforeAll(async () => void (server = await start()));

  test('makes a folder, stores a file, lists, reads and removes it', async () => {
    expect((await ask(server, 'MKCOL', '周报/')).status).toBe(201);
    expect(await put(server, '周报/一.json', '{"a":1}')).toBe(201);
    const list = await ask(server, 'PROPFIND', '周报/', undefined, { depth: '1' });
    expect(list.status).toBe(207);
    // One server writes %E4, another %e4; one the path alone, another the whole address.
    expect(decodeURIComponent(await list.text())).toContain('/team/周报/一.json');
    expect(await get(server, '周报/一.json')).toBe('{"a":1}');
    expect((await ask(server, 'DELETE', '周报/一.json')).status).toBe(204);
    expect(await get(server, '周报/一.json')).toBe(404);
  });

  test('is the folder on disk', async () => {
    await put(server, 'by-server.json', 'one');
    expect(readFileSync(join(server.root, 'by-server.json'), 'utf8')).toBe('one');
    plant(server, 'by-hand/a/b.json', 'two');
    expect(await get(server, 'by-hand/a/b.json')).toBe('two');
    expect(await put(server, 'by-hand/a/b.json', 'three')).toBeLessThan(300);
    expect(await put(server, 'by-hand/a/c.json', 'four')).toBe(201);
  });

  test('is closed to a wrong password and to none', async () => {
    expect((await ask({ ...server, password: 'wrong' }, 'PROPFIND', '', undefined, { depth: '0' })).status).toBe(401);
    expect((await fetch(server.address, { method: 'PROPFIND', headers: { depth: '0' } })).status).toBe(401);
  });

  test('does not answer while the server is down, and is as it was when it is up again', async () => {
    await put(server, 'kept.json', 'kept');
    await server.kill();
    await expect(get(server, 'kept.json')).rejects.toThrow();
    await server.restart();
    expect(await get(server, 'kept.json')).toBe('kept');
    expect(await put(server, 'kept.json', 'changed')).toBeLessThan(300);
    expect(await get(server, 'kept.json')).toBe('changed');
  });
});

describeEachServer('closed', (_, kind) => {
  test('leaves no server and no file', async () => {
    const server = await startServer(kind);
    await put(server, 'a.json', 'a');
    await server.close();
    await expect(get(server, 'a.json')).rejects.toThrow();
    expect(existsSync(server.root)).toBe(false);
  });

  test('after it was killed, is closed as well', async () => {
    const server = await startServer(kind);
    await server.kill();
    await server.close();
    expect(existsSync(server.root)).toBe(false);
  });
});

describeEachServer('only to be read', (start) => {
  test('takes no file', async () => {
    const server = await start({ readOnly: true });
    plant(server, 'a.json', 'a');
    expect(await get(server, 'a.json')).toBe('a');
    expect((await ask(server, 'PROPFIND', '', undefined, { depth: '1' })).status).toBe(207);
    expect(await put(server, 'b.json', 'b')).toBeGreaterThanOrEqual(400);
    expect(existsSync(join(server.root, 'b.json'))).toBe(false);
  });
});

/** The status over TLS, whoever signed the certificate. */
function statusOverTls(server: RunningServer): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const options = { method: 'PROPFIND', auth: `${server.user}:${server.password}`, headers: { depth: '0' }, rejectUnauthorized: false };
    request(server.address, options, (response) => resolve(response.resume().statusCode)).on('error', reject).end();
  });
}

describeEachServer('over TLS', (start) => {
  test('shows a certificate that nobody trusts', async () => {
    const server = await start({ tls: true });
    expect(server.address).toMatch(/^https:/);
    await expect(get(server, '')).rejects.toMatchObject({ cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } });
    expect(await statusOverTls(server)).toBe(207);
  });
});

describeServer('apache', 'set up in other ways', (start) => {
  test('answers a refused method with 405, and others as ever', async () => {
    const server = await start({ refuse: ['MKCOL', 'MOVE'] });
    expect((await ask(server, 'MKCOL', 'a/')).status).toBe(405);
    expect((await ask(server, 'MOVE', 'a', undefined, { destination: `${server.address}b` })).status).toBe(405);
    expect(await put(server, 'a.json', 'a')).toBe(201);
  });

  test('makes entity tags as it is told', async () => {
    const none = await start({ etag: 'None' });
    await put(none, 'a.json', 'a');
    expect((await ask(none, 'GET', 'a.json')).headers.get('etag')).toBeNull();
    const digest = await start({ etag: 'Digest' });
    await put(digest, 'a.json', 'a');
    expect((await ask(digest, 'GET', 'a.json')).headers.get('etag')).toMatch(/^"/);
  });
});
