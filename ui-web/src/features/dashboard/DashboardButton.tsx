import { ChartColumn } from 'lucide-react';
import { ActionButton } from '../../app/public';
import { dashboard } from './actions';
import { useDock } from './dock';

/** Shows and hides the dashboard. */
export function DashboardButton() {
  const { isOpen } = useDock();
  return <ActionButton action={dashboard} icon={<ChartColumn size={16} />} isOn={isOpen} />;
}
