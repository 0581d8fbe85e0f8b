import { render } from 'preact';
import { Desk } from '@/components/desk/Desk';
import '@/components/theme.css';
import { deskServices } from '@/utils/extension/desk-services';

render(<Desk services={deskServices} />, document.body);
