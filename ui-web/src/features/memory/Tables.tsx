import type { Budget, CollectorFigures, ProcessMemory } from '../../bridge/contract';
import { formatCount } from '../../ui/format';
import { collectorName, formatKnown, formatMemory, formatMillis, ROLES, shareOf } from './figures';
import styles from './Tables.module.css';

/** What each purpose holds of what it may, and who it is. */
export function Budgets({ budgets }: { readonly budgets: readonly Budget[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Whose</th>
          <th scope="col">Held</th>
          <th scope="col" className={styles.bars} aria-label="Share" />
          <th scope="col">Allowed</th>
        </tr>
      </thead>
      <tbody>
        {budgets.map(({ name, owner, heldBytes, allowedBytes }) => (
          <tr key={`${name} ${owner}`}>
            <th scope="row">{name}</th>
            <td className={styles.words}>{owner}</td>
            <td>{formatMemory(heldBytes)}</td>
            <td>
              <div className={styles.bar}>
                <div style={{ width: `${100 * shareOf(heldBytes, allowedBytes)}%` }} />
              </div>
            </td>
            <td>{formatMemory(allowedBytes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What each process of the program holds. */
export function Processes({ processes }: { readonly processes: readonly ProcessMemory[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Process</th>
          <th scope="col">Number</th>
          <th scope="col">In RAM</th>
          <th scope="col">Its share</th>
        </tr>
      </thead>
      <tbody>
        {processes.map(({ pid, role, residentBytes, shareBytes }) => (
          <tr key={pid}>
            <th scope="row">{ROLES[role]}</th>
            <td>{pid}</td>
            <td>{formatKnown(residentBytes)}</td>
            <td>{formatKnown(shareBytes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the garbage collectors did since the start. */
export function Collectors({ collectors }: { readonly collectors: readonly CollectorFigures[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Collected</th>
          <th scope="col">Times</th>
          <th scope="col">Asked for</th>
          <th scope="col">In all</th>
          <th scope="col">Longest pause</th>
        </tr>
      </thead>
      <tbody>
        {collectors.map((collector) => (
          <tr key={collector.name}>
            <th scope="row">{collectorName(collector)}</th>
            <td>{formatCount(collector.count)}</td>
            <td>{formatCount(collector.asked)}</td>
            <td>{formatMillis(collector.totalMillis)}</td>
            <td>{formatMillis(collector.longestMillis)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
