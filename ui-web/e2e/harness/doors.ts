import { browserDoor } from './browserDoor';
import { windowDoor } from './windowDoor';

/** Both ways in; every scenario that makes sense in both runs in both. */
export const doors = [windowDoor, browserDoor];
