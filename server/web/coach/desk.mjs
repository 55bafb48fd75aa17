// The coach's desk: the conversation on one side, what comes of it on the other.
import { start as startForm } from './form.mjs';
import { start as startResults } from './results.mjs';
import { clear } from './state.mjs';

startResults();
startForm();
document.getElementById('opnieuw').addEventListener('click', clear);
document.getElementById('afmelden').addEventListener('submit', clear);
addEventListener('pagehide', clear);
addEventListener('pageshow', ({ persisted }) => { if (persisted) clear(); });
