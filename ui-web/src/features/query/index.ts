export { queryActions } from './actions';
export { FilterBar } from './FilterBar';
export { appliedQuery, applyQuery, clearQuery, useAppliedQuery, useFilters } from './filters';
export { addCondition, conditionOf, hasCondition, removeCondition, toggleCondition } from './text';
