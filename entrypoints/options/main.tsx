// First, so that a component's own styles override it.
import '@/components/theme.css';
import { render } from 'preact';
import { Options } from '@/components/options/Options';
import { firstMessages } from '@/components/first-messages';
import { optionsServices } from '@/utils/extension/options-services';

void firstMessages(optionsServices).then((messages) => render(<Options services={optionsServices} firstMessages={messages} />, document.body));
