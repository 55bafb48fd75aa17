// What to ask the client: answers that could change the first proposals.
import { list, make } from './results_dom.mjs';
import { questions as texts } from './texts_results_nl.mjs';

export function questionsPart(questions) {
  return questions.length > 0 && make('section', { className: 'part questions' }, make('h3', {}, texts.title),
    make('p', { className: 'note' }, texts.why), list(questions));
}
