// First, so that a component's own styles override it.
import '@/components/theme.css';
import { render } from 'preact';
import { Desk } from '@/components/desk/Desk';
import { deskServices } from '@/utils/extension/desk-services';

render(<Desk services={deskServices} />, document.body);
