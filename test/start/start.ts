// `npm start`: shows the extension at work, in a window or, without a screen, in words and a picture. The build has to
// come before this file is even loaded: it also writes what tells the loader where `@/` leads.
import { hasDisplay } from './has-display';
import { withScreen } from './with-screen';
import { withoutScreen } from './without-screen';

await (hasDisplay() ? withScreen() : withoutScreen());
