// "Waarom staat … er niet bij?": any offer, with every rule in plain words.
import { el } from '../dom.mjs';
import { ask, latest, settled } from './results_calls.mjs';
import { redraw } from './results_dom.mjs';
import { trouble } from './results_trouble.mjs';
import { onChange, profile } from './state.mjs';
import { explanationPart } from './why_not_answer.mjs';
import { offerSearch } from './why_not_search.mjs';
import { outcome, whyNot as texts } from './texts_results_nl.mjs';

/** Adds the fold to `place`; `stale()` tells it that the profile changed. */
export function startWhyNot(place) {
  const asking = latest();
  const box = el('div', { class: 'explained', tabindex: -1, 'aria-live': 'polite' });
  let activity = null;
  async function show() {
    if (!activity) return;
    redraw(box, el('p', {}, outcome.asking));
    try {
      const answer = await asking((signal) => ask('explanations', { profile: profile(), activity }, signal));
      if (answer) redraw(box, explanationPart(answer));
    } catch (error) {
      redraw(box, trouble(error, () => void show()));
    }
  }
  const later = settled(300, () => void show());
  const search = offerSearch(({ id }) => {
    activity = id;
    void show();
  });
  onChange(() => {
    if (JSON.stringify(profile()) !== '{}') return;
    activity = null;
    void asking(async () => null);
    later.drop();
    search.forget();
    box.replaceChildren();
  });
  place.append(el('details', { class: 'tool' }, el('summary', {}, texts.title), search.box, box));
  return { stale: later };
}
