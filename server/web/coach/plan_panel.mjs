// Weekplans: a fold that asks for plans when it is opened, and again when the profile changed while it is open.
import { el } from '../dom.mjs';
import { ask, latest, settled } from './results_calls.mjs';
import { redraw } from './results_dom.mjs';
import { planPart } from './plan_view.mjs';
import { trouble } from './results_trouble.mjs';
import { profile } from './state.mjs';
import { outcome, plans as texts } from './texts_results_nl.mjs';

const mostActivities = 3;

/** Adds the fold to `place`; `stale()` tells it that the profile changed. */
export function startPlans(place) {
  const asking = latest();
  const box = el('div', { class: 'plans', tabindex: -1, 'aria-live': 'polite' });
  const details = el('details', { class: 'tool' }, el('summary', {}, texts.title), box);
  const later = settled(300, () => void show());
  async function show() {
    redraw(box, el('p', {}, outcome.asking));
    try {
      const answer = await asking((signal) => ask('plans', { profile: profile(), maxActivities: mostActivities }, signal));
      if (answer) redraw(box, ...(answer.plans.length ? answer.plans.map(planPart) : [el('p', {}, texts.none)]));
    } catch (error) {
      redraw(box, trouble(error, () => void show()));
    }
  }
  details.addEventListener('toggle', () => { if (details.open) void show(); });
  place.append(details);
  const stale = () => {
    void asking(async () => null);
    box.replaceChildren();
    if (details.open) later();
  };
  return { stale };
}
