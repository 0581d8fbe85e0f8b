// First, so that a component's own styles override it.
import '@/components/theme.css';
import { render } from 'preact';
import { Welcome } from '@/components/welcome/Welcome';
import { deskServices } from '@/utils/extension/desk-services';

render(<Welcome services={deskServices} />, document.body);
