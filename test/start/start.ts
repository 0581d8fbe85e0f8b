// `npm start`: shows the extension at work, in a window or, without a screen, in words and a picture; `npm start -- firefox`
// does so in Firefox. The build has to
// come before this file is even loaded: it also writes what tells the loader where `@/` leads.
import { argv } from 'node:process';
import { hasDisplay } from './has-display';
import { inFirefox } from './in-firefox';
import { withScreen } from './with-screen';
import { withoutScreen } from './without-screen';

await (argv.includes('firefox') ? inFirefox() : hasDisplay() ? withScreen() : withoutScreen());
