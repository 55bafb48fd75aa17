// What to ask the client: answers that could change the first proposals.
import { el } from '../dom.mjs';
import { list } from './results_dom.mjs';
import { questions as texts } from './texts_results_nl.mjs';

export function questionsPart(questions) {
  return questions.length > 0 && el('section', { class: 'part questions' }, el('h3', {}, texts.title),
    el('p', { class: 'note' }, texts.why), list(questions));
}
