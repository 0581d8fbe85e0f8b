// First, so that a component's own styles override it.
import '@/components/theme.css';
import { render } from 'preact';
import { Popup } from '@/components/Popup';
import { askedPage } from '@/utils/extension/asked-page';
import { services } from '@/utils/extension/services';

// This lies in one file with what the other surfaces share with the popup, so that the popup waits for no second one.
// They load it too, and have asked no page.
const page = askedPage();
if (page) {
  // The page is asked before anything is drawn, and drawn before the answer is there.
  const capturing = services.capture(page);
  render(<Popup services={services} capturing={capturing} />, document.body);
}
