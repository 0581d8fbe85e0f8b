// First, so that a component's own styles override it.
import '@/components/theme.css';
import { render } from 'preact';
import { Popup } from '@/components/Popup';
import { services } from '@/utils/extension/services';
import { isAsked } from '@/utils/extension/take-asked-page';

// This lies in one file with what the other surfaces share with the popup, so that the popup waits for no second one;
// they load it too, and only the popup's document has asked the page in front.
if (isAsked()) {
  // The page is asked before anything is drawn, and drawn before the answer is there.
  const capturing = services.capture();
  render(<Popup services={services} capturing={capturing} />, document.body);
}
