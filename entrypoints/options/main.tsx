import { render } from 'preact';
import { Options } from '@/components/options/Options';
import '@/components/theme.css';
import { optionsServices } from '@/utils/extension/options-services';

render(<Options services={optionsServices} />, document.body);
