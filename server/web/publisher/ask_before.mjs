// Before an offer is submitted: the questions that decide whether somebody can take part, as far as they are open.
import { button, el } from '../desk/dom.mjs';
import { fields } from '../desk/fields.mjs';
import { valueAt } from '../desk/record.mjs';
import { isModerator } from '../desk/session.mjs';
import { goTo } from './field_frame.mjs';
import { texts } from './texts_nl.mjs';

const otherWay = { 'contact.phone': 'contact.email' };

function openQuestions({ draft, unknown, nodes, place }) {
  const isOpen = ({ path }) => valueAt(draft.record, path) === undefined && !unknown.has(path)
    && (!otherWay[path] || valueAt(draft.record, otherWay[path]) === undefined);
  const open = fields.filter((field) => field.ask && isOpen(field)).map((field) => ({ label: field.label, node: nodes.get(field.path) }));
  if (place && place.accessibility?.stepFree === undefined) open.push({ label: texts.askPlace, node: nodes.get('location') });
  return open;
}

/** Nothing when all is answered; else {node(goOn), focus}. */
export function askBefore(editor) {
  const open = openQuestions(editor);
  if (open.length === 0) return undefined;
  let box;
  const link = ({ label, node }) => el('li', {}, el('a', { href: `#${node.id}`, onclick: (event) => { event.preventDefault(); goTo(node); } }, texts.askAnswer(label)));
  return {
    node: (goOn) => {
      box = el('div', { class: 'notice asks', role: 'group', 'aria-label': texts.askTitle, tabindex: '-1' }, el('h2', {}, texts.askTitle),
        el('p', {}, texts.askLead), el('ul', {}, open.map(link)), button(isModerator ? texts.askContinuePublish : texts.askContinue, goOn, { class: 'button' }));
      return box;
    },
    focus: () => { box.focus(); box.scrollIntoView({ block: 'start' }); },
  };
}
