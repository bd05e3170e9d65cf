import { QueryClientProvider } from '@tanstack/react-query';
import { Tooltip } from 'radix-ui';
import { useEffect } from 'react';
import { queryClient } from '../bridge/queries';
import { CatalogPage, followQuery } from '../features/catalog';
import { DropTarget, StartPage } from '../features/datasets';
import { useTheme } from '../features/settings';
import { ViewerPage } from '../features/viewer';
import { Toaster } from '../ui/Toaster';
import styles from './App.module.css';
import { Banner } from './Banner';
import { listenForConnection, useConnection } from './connection';
import { listenForShortcuts } from './keyboard';
import { Panels, prepareAll } from './Panels';
import { listenForQueryFailures } from './queryFailures';
import { useRoute } from './route';
import { StatusBar } from './StatusBar';
import { listenForServerEvents, showOpening } from './serverEvents';
import { hideShortBlurs } from './shortBlurs';
import { TopBar } from './TopBar';

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Tooltip.Provider delayDuration={500}>
        <Shell />
      </Tooltip.Provider>
    </QueryClientProvider>
  );
}

function Shell() {
  useTheme();
  useEffect(listenForServerEvents, []);
  useEffect(followQuery, []);
  useEffect(() => void showOpening(), []);
  useEffect(listenForConnection, []);
  useEffect(listenForQueryFailures, []);
  useEffect(listenForShortcuts, []);
  useEffect(hideShortBlurs, []);
  useEffect(prepareAll, []);
  // A new page after a lost connection: images that failed meanwhile are asked for again.
  const { reconnections } = useConnection();
  return (
    <div className={styles.shell}>
      <TopBar />
      <CurrentPage key={reconnections} />
      <StatusBar />
      <Banner />
      <Panels />
      <Toaster />
      <DropTarget />
    </div>
  );
}

function CurrentPage() {
  const route = useRoute((state) => state.route);
  switch (route.page) {
    case 'start':
      return <StartPage />;
    case 'catalog':
      return <CatalogPage dataset={route.dataset} />;
    case 'viewer':
      return <ViewerPage dataset={route.dataset} position={route.position} />;
  }
}
