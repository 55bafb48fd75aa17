// The outcome beside the conversation: asks again after each change and draws what the server answers.
import { el } from '../dom.mjs';
import { ask, latest, settled } from './results_calls.mjs';
import { button, redraw } from './results_dom.mjs';
import { answerParts } from './results_parts.mjs';
import { startFeedback } from './feedback.mjs';
import { startPlans } from './plan_panel.mjs';
import { openRecipe } from './recipe.mjs';
import { forgetRelaxations, startRelaxations } from './relaxations.mjs';
import { trouble } from './results_trouble.mjs';
import { lookAfterSession, startSession } from './session.mjs';
import { pauseShortlist, showShortlist, startShortlist } from './shortlist.mjs';
import { showSignals, startSignals } from './signals.mjs';
import { onChange, profile } from './state.mjs';
import { startWhyNot } from './why_not.mjs';
import { outcome } from './texts_results_nl.mjs';

const firstLimit = 5;
const mostLimit = 25;
const pause = 250;

const state = el('p', { class: 'state', role: 'status' });
const answerBox = el('div', { class: 'answer', tabindex: -1 });
const tools = el('div', { class: 'more-tools', hidden: true });
const asking = latest();
const later = settled(pause, () => void showAnswer());
let panels = [];
let limit = firstLimit;
let asked = '{}';

/** Fills #uitkomst and #signalen, and keeps them up to date. */
export function start() {
  startSignals(document.getElementById('signalen'));
  const box = document.getElementById('uitkomst');
  const heading = el('h2', { id: 'uitkomst-kop' }, outcome.title);
  box.setAttribute('aria-labelledby', heading.id);
  box.append(el('div', { class: 'outcome-head' }, heading, state));
  startSession(box);
  startRelaxations(box);
  box.append(answerBox, tools);
  panels = [startPlans(tools), startWhyNot(tools), startFeedback(tools)];
  startShortlist(box, openRecipe);
  onChange(changed);
  showEmpty();
  if (JSON.stringify(profile()) !== asked) changed();
}

function changed() {
  showShortlist();
  const now = JSON.stringify(profile());
  if (now === asked) return;
  asked = now;
  limit = firstLimit;
  for (const panel of panels) panel.stale();
  if (now === '{}') {
    later.drop();
    void asking(async () => null);
    showEmpty();
    return;
  }
  state.textContent = outcome.asking;
  later();
}

function showEmpty() {
  forgetRelaxations();
  pauseShortlist(false);
  showSignals('match', []);
  tools.hidden = true;
  state.textContent = '';
  redraw(answerBox, el('p', { class: 'part empty' }, outcome.empty));
}

async function showAnswer() {
  void lookAfterSession();
  try {
    const answer = await asking((signal) => ask('matches', { ...profile(), limit }, signal));
    if (answer) show(answer);
  } catch (error) {
    state.textContent = '';
    redraw(answerBox, trouble(error, () => void showAnswer()));
  }
}

function show(answer) {
  const help = answer.support.required ? answer.support.matches.length : 0;
  const escalated = answer.mode === 'escalate';
  state.textContent = escalated ? '' : outcome.state(answer.matches.length, answer.total, help);
  showSignals(answer.mode, answer.signals);
  tools.hidden = escalated;
  redraw(answerBox, ...answerParts(answer, moreButton(answer)));
  pauseShortlist(escalated);
}

function moreButton({ matches, total }) {
  if (matches.length >= total || limit >= mostLimit) return null;
  return button(outcome.more, 'more', () => {
    limit = Math.min(limit + 10, mostLimit);
    void showAnswer();
  }, { class: 'button quiet' });
}
