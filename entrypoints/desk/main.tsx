import { render } from 'preact';
import { Desk } from '@/components/desk/Desk';
import '@/components/theme.css';
import { services } from '@/utils/extension/services';

render(<Desk services={services} />, document.body);
