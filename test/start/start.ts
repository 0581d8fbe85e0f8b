// `npm start`: builds the extension and shows it at work, in a window or, without a screen, in words and a picture.
import { longStep } from '../setup/long-step.mjs';
import { hasDisplay } from './has-display';
import { withScreen } from './with-screen';
import { withoutScreen } from './without-screen';

const { ok, output } = await longStep('Building the extension', ['wxt', 'build']);
if (!ok) throw new Error(output);
await (hasDisplay() ? withScreen() : withoutScreen());
