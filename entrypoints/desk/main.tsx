// First, so that a component's own styles override it.
import '@/components/theme.css';
import { render } from 'preact';
import { Desk } from '@/components/desk/Desk';
import { firstMessages } from '@/components/first-messages';
import { deskServices } from '@/utils/extension/desk-services';

void firstMessages(deskServices).then((messages) => render(<Desk services={deskServices} firstMessages={messages} />, document.body));
