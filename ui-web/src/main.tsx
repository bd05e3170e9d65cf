import '@fontsource-variable/inter';
import './ui/tokens.css';
import './ui/global.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { describeApp } from './bridge/about';
import { applyStoredTheme } from './features/settings';

applyStoredTheme();
describeApp().catch(() => undefined);

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
