import { describe, expect, test } from 'vitest';
import { folderAddress, patternOf } from '@/utils/digest/share/folder-address';

test.each([
  ['https://dav.jianguoyun.com/dav/linkweek/', 'https://dav.jianguoyun.com/dav/linkweek/'],
  ['https://dav.jianguoyun.com/dav/linkweek', 'https://dav.jianguoyun.com/dav/linkweek/'],
  ['  https://cloud.example/dav/\n', 'https://cloud.example/dav/'],
  ['cloud.example/remote.php/dav/files/me', 'https://cloud.example/remote.php/dav/files/me/'],
  ['cloud.example:8443/dav', 'https://cloud.example:8443/dav/'],
  ['https://cloud.example:443/dav/', 'https://cloud.example/dav/'],
  ['davs://cloud.example/dav/', 'https://cloud.example/dav/'],
  ['DAVS://Cloud.Example/Dav/', 'https://cloud.example/Dav/'],
  ['dav://localhost:8080/dav/', 'http://localhost:8080/dav/'],
  ['http://localhost/dav', 'http://localhost/dav/'],
  ['http://127.0.0.1:5005/dav', 'http://127.0.0.1:5005/dav/'],
  ['http://127.1.2.3/', 'http://127.1.2.3/'],
  ['http://[::1]:8080/dav', 'http://[::1]:8080/dav/'],
  ['https://[2001:db8::1]/dav', 'https://[2001:db8::1]/dav/'],
  ['https://cloud.example', 'https://cloud.example/'],
  ['https://cloud.example/dav/?view=list#top', 'https://cloud.example/dav/'],
  ['https://cloud.example/a/../dav/', 'https://cloud.example/dav/'],
  ['https://坚果云.example/我的坚果云/周报', 'https://xn--9kqy7s05n.example/%E6%88%91%E7%9A%84%E5%9D%9A%E6%9E%9C%E4%BA%91/%E5%91%A8%E6%8A%A5/'],
  ['https://cloud.example/a folder', 'https://cloud.example/a%20folder/'],
  ['https:/cloud.example/dav', 'https://cloud.example/dav/'],
  ['https:\\\\cloud.example\\dav', 'https://cloud.example/dav/'],
])('%s is used as %s', (given, address) => {
  expect(folderAddress(given)).toEqual({ address });
});

test.each([
  ['', 'no-address'],
  ['   ', 'no-address'],
  ['今天 天气', 'no-address'],
  ['https://', 'no-address'],
  ['ftp://cloud.example/', 'no-address'],
  ['file:///etc/', 'no-address'],
  ['javascript:alert(1)', 'no-address'],
  ['javascript://cloud.example/%0aalert(1)', 'no-address'],
  ['data:text/html,x', 'no-address'],
  ['https://cloud.example:99999/', 'no-address'],
  ['https://*.example/dav/', 'no-address'],
  ['https://%2a/', 'no-address'],
  ['http://cloud.example/dav/', 'not-secure'],
  ['dav://cloud.example/dav/', 'not-secure'],
  ['http://10.0.0.2/dav/', 'not-secure'],
  ['http://192.168.1.2:5005/', 'not-secure'],
  ['http://127.evil.example/', 'not-secure'],
  ['http://localhost.evil.example/', 'not-secure'],
  ['http://127.0.0.1.evil.example/', 'not-secure'],
  ['http://[::ffff:10.0.0.1]/', 'not-secure'],
  ['https://me:secret@cloud.example/', 'has-password'],
  ['https://me@cloud.example/', 'has-password'],
  ['me:secret@cloud.example/dav', 'has-password'],
  ['http://me:secret@cloud.example/', 'has-password'],
])('%j is refused: %s', (given, refusal) => {
  expect(folderAddress(given)).toEqual({ refusal });
});

describe('the browser is asked for this server alone', () => {
  test.each([
    ['https://cloud.example/dav/', true, 'https://cloud.example/*'],
    ['https://cloud.example:8443/dav/', true, 'https://cloud.example:8443/*'],
    ['https://cloud.example:8443/dav/', false, 'https://cloud.example/*'],
    ['http://[::1]:8080/', true, 'http://[::1]:8080/*'],
  ])('%s, ports known: %s, as %s', (address, ports, pattern) => {
    expect(patternOf(address, ports)).toBe(pattern);
  });
});
