import '@fontsource-variable/inter';
import './ui/tokens.css';
import './ui/global.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { PageFailure } from './app/PageFailure';
import { describeApp } from './bridge/about';
import { applyStoredTheme } from './features/settings';

applyStoredTheme();
describeApp().catch(() => undefined);

const element = document.getElementById('root');
if (element) {
  const root = createRoot(element, {
    // React has taken the page away by now.
    onUncaughtError: (error) => {
      reportError(error);
      root.render(<PageFailure error={error} />);
    },
  });
  root.render(<App />);
}
