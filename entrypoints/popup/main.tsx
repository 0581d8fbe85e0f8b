// First, so that a component's own styles override it.
import '@/components/theme.css';
import { render } from 'preact';
import { Popup } from '@/components/Popup';
import './popup.css';
import { services } from '@/utils/extension/services';

// The page is asked before anything is drawn, and drawn before the answer is there.
const capturing = services.capture();
render(<Popup services={services} capturing={capturing} />, document.body);
