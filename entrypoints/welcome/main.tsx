// First, so that a component's own styles override it.
import '@/components/theme.css';
import { render } from 'preact';
import { Welcome } from '@/components/welcome/Welcome';
import { firstMessages } from '@/components/first-messages';
import { deskServices } from '@/utils/extension/desk-services';

void firstMessages(deskServices).then((messages) => render(<Welcome services={deskServices} firstMessages={messages} />, document.body));
