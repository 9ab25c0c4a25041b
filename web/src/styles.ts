import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';

import './kernel/theme/tokens.css';
import './kernel/theme/base.css';
import './kernel/theme/controls.css';
