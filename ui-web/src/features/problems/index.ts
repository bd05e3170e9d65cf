export { problemActions } from './actions';
export { ProblemsBadge } from './ProblemsBadge';
export { problemsChanged } from './problems';
