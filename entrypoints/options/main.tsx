// First, so that a component's own styles override it.
import '@/components/theme.css';
import { render } from 'preact';
import { Options } from '@/components/options/Options';
import { optionsServices } from '@/utils/extension/options-services';

render(<Options services={optionsServices} />, document.body);
