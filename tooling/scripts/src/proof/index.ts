export { openFaultyLine } from './faulty-line.ts';
export { withHouse } from './house.ts';
export { mixedKill } from './mixed-kill.ts';
export { rolling } from './rolling.ts';
export { sharing } from './sharing.ts';
export { soak } from './soak.ts';
export { withStreet } from './street.ts';
export { troubles } from './troubles.ts';
