import { render } from 'preact';
import { Welcome } from '@/components/welcome/Welcome';
import '@/components/theme.css';
import { deskServices } from '@/utils/extension/desk-services';

render(<Welcome services={deskServices} />, document.body);
