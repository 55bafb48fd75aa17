// The coach's desk: the conversation on one side, what comes of it on the other.
import { start as startForm } from './form.mjs';
import { start as startResults } from './results.mjs';
import { clear, profile } from './state.mjs';

startResults();
startForm();
document.getElementById('opnieuw').addEventListener('click', clear);
document.getElementById('afmelden').addEventListener('submit', clear);
addEventListener('beforeunload', (event) => {  // nothing is kept, so a wrong click would lose the whole conversation
  const typed = document.getElementById('verhaal')?.value.trim();
  if (typed || JSON.stringify(profile()) !== '{}') event.preventDefault();
});
addEventListener('pagehide', clear);
addEventListener('pageshow', ({ persisted }) => { if (persisted) clear(); });
