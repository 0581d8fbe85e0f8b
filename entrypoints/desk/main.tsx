import { render } from 'preact';
import { Desk } from '@/components/desk/Desk';
import { deskMessagesFor } from '@/components/messages/desk/messages';
import { messagesFor } from '@/components/messages/messages';
import '@/components/theme.css';
import { preferredLanguage } from '@/utils/extension/language';
import { services } from '@/utils/extension/services';

const messages = messagesFor(preferredLanguage());
const words = deskMessagesFor(preferredLanguage());
document.documentElement.lang = messages.language;
document.title = words.title;

render(<Desk services={services} messages={messages} words={words} />, document.body);
