import process from 'node:process';
import { benchDigest } from './digest';

process.exitCode = (await benchDigest()) ? 0 : 1;
