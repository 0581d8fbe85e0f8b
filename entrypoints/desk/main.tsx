// First, for what the components say of themselves goes before it.
import '@/components/theme.css';
import { render } from 'preact';
import { Desk } from '@/components/desk/Desk';
import { deskServices } from '@/utils/extension/desk-services';

render(<Desk services={deskServices} />, document.body);
