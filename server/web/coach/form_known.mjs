// "Wat ik nu weet": each thing in the profile as a chip that takes it away.
import { el } from '../dom.mjs';
import { fieldInWords } from './known_words.mjs';
import { button, redraw } from './results_dom.mjs';
import { change, onChange, profile } from './state.mjs';
import { form as texts } from './texts_nl.mjs';
import { labels, network } from './vocabulary.mjs';

const asChips = ['needs', 'interests', 'avoid', 'require', 'signals'];

/** What somebody does not want, or insists on: a chip for each word of each list. */
function wishChips(name, now, words) {
  return Object.entries(now[name] ?? {}).flatMap(([list, ids]) => ids.map((id) => ({
    text: texts[name](words[list]?.get(id) ?? id), take: () => ({ [name]: { ...now[name], [list]: ids.filter((one) => one !== id) } }),
  })));
}

function chipsOf(now, words) {
  const without = (name, id) => () => ({ [name]: now[name].filter((one) => (one.id ?? one) !== id) });
  return [
    ...(now.signals ?? []).map((id) => ({ text: texts.signal(words.signals.get(id) ?? id), take: without('signals', id) })),
    ...(now.needs ?? []).map(({ id }) => ({ text: words.needs.get(id) ?? id, take: without('needs', id) })),
    ...(now.interests ?? []).map((id) => ({ text: words.kinds.get(id) ?? id, take: without('interests', id) })),
    ...wishChips('avoid', now, words),
    ...wishChips('require', now, words),
    ...Object.keys(now).filter((name) => texts.fields[name] && !asChips.includes(name)).map((name) => ({ text: fieldInWords(name, now[name], words), take: () => ({ [name]: null }) })),
  ];
}

/** Puts the chips in `place`, and keeps them up to date. */
export function startKnown(place) {
  const box = el('div', { tabindex: -1 });
  place.append(box);
  onChange(async () => {
    const known = { ...await labels, people: (await network).names };
    const chips = chipsOf(profile(), known).map(({ text, take }) => el('li', {},
      button(text, `known-${text}`, () => change(take()), { class: 'chip', 'aria-label': `${texts.remove}: ${text}` })));
    redraw(box, ...(chips.length ? [el('h3', {}, texts.known), el('ul', { class: 'chips known' }, chips)] : []));
  });
}
