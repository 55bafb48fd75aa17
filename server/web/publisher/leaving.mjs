// A warning before work that is not kept is left behind.
import { texts } from './texts_nl.mjs';

let hasWork = () => false;

/** Without an argument there is nothing to lose any more. */
export function setLeaveWarning(test = () => false) {
  hasWork = test;
}

/** True when there is nothing to lose, or the visitor wants to go. */
export const mayLeave = () => !hasWork() || confirm(texts.leaveSure);

addEventListener('beforeunload', (event) => {
  if (hasWork()) event.preventDefault();
});
