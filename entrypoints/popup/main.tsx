// First, so that a component's own styles override it.
import '@/components/theme.css';
import { render } from 'preact';
import { drawable } from '@/components/drawable';
import { firstMessages } from '@/components/first-messages';
import { Popup } from '@/components/Popup';
import { firstOutcome } from '@/utils/extension/capture-first';
import { pageAtHand } from '@/utils/extension/page-at-hand';
import { services } from '@/utils/extension/services';

// This lies in one file with what the other surfaces share with the popup, so that the popup waits for no second one.
// They load it too, and have asked no page.
const page = pageAtHand();
if (page) {
  const capturing = services.capture(page);
  const known = firstOutcome(capturing, page).then((outcome) => outcome && drawable(outcome));
  // What can't be loaded, the popup tries again, and tells of it.
  void Promise.all([known.catch(() => undefined), firstMessages(services)]).then(([drawn, messages]) => {
    // What the first script drew.
    document.body.replaceChildren();
    render(<Popup services={services} firstMessages={messages} capturing={capturing} known={drawn} />, document.body);
  });
}
