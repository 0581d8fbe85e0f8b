import { writeFile } from 'node:fs/promises';
import { argv, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { MEASUREMENTS } from './measurements';
import type { Measured, Peer, Run } from './row';
import { isMet, table } from './table';

const USAGE = `npm run bench -- [${Object.keys(MEASUREMENTS).join('|')} …] [--quick] [--json FILE] [--peer NAME=DIR …] [--corpus DIR]`;

function peerFrom(text: string): Peer {
  const [name = '', ...dir] = text.split('=');
  if (name === '' || dir.length === 0) throw new Error(`--peer wants NAME=DIR, not «${text}». Usage: ${USAGE}`);
  return { name, dir: dir.join('=') };
}

/** One line that is written over, or a line now and then where lines can't be. */
function progressOf(name: string): Run['progress'] {
  let told = Date.now();
  return (done, of) => {
    const line = `${name}: ${done} of ${of}`;
    if (stderr.isTTY) stderr.write(`\r\x1b[K${line}${done === of ? '\n' : ''}`);
    else if (done === of || Date.now() - told > 10_000) {
      told = Date.now();
      stderr.write(`${line}\n`);
    }
  };
}

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, json: { type: 'string' }, peer: { type: 'string', multiple: true, default: [] }, corpus: { type: 'string' } },
});
const unknown = positionals.filter((name) => !(name in MEASUREMENTS));
if (unknown.length > 0) throw new Error(`There is no measurement «${unknown.join(', ')}». Usage: ${USAGE}`);
const run = { quick: values.quick, peers: values.peer.map(peerFrom), corpus: values.corpus };
const measured: Record<string, Measured> = {};
for (const [name, measure] of Object.entries(MEASUREMENTS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  stderr.write(`${name} …\n`);
  measured[name] = await measure({ ...run, progress: progressOf(name) });
}
stdout.write(`${table(Object.values(measured))}\n`);
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(measured, null, 2)}\n`);
exit(Object.values(measured).some(({ goals }) => !goals.every(isMet)) ? 1 : 0);
