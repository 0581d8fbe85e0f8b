import { render } from 'preact';
import { messagesFor } from '@/components/messages/messages';
import { Popup } from '@/components/Popup';
import '@/components/theme.css';
import './popup.css';
import { preferredLanguage } from '@/utils/extension/language';
import { services } from '@/utils/extension/services';

const messages = messagesFor(preferredLanguage());
document.documentElement.lang = messages.language;

// The page is asked before anything is drawn, and drawn before the answer is there.
const capturing = services.capture();
render(<Popup services={services} messages={messages} capturing={capturing} />, document.body);
