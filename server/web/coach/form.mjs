// The conversation: the words of the client, where somebody lives, and what is known by now. Nothing is obligatory.
import { el } from '../dom.mjs';
import { homeOf } from './home.mjs';
import { ask, latest, Refused } from './results_calls.mjs';
import { button } from './results_dom.mjs';
import { startKnown } from './form_known.mjs';
import { startMore } from './form_more.mjs';
import { startTicks } from './form_ticks.mjs';
import { mistakeWords } from './results_trouble.mjs';
import { hear } from './signals.mjs';
import { change, onChange, onClear } from './state.mjs';
import { showUnderstood } from './understood.mjs';
import { form as texts } from './texts_nl.mjs';

const oldest = 120;
const mostAtOnce = 2000;

/** A field of the profile with its mistake; `take(text)` puts it in, and answers what is wrong. It throws when that cannot be told now. */
function field(name, id, label, more, take) {
  const mistake = el('p', { class: 'mistake', id: `${id}-fout`, role: 'alert' });
  const again = button(texts.again, `${id}-opnieuw`, () => input.dispatchEvent(new Event('change')), { class: 'button small', hidden: true });
  const input = el('input', { id, type: 'text', autocomplete: 'off', 'aria-describedby': mistake.id, ...more });
  let taking = false;
  input.addEventListener('change', async () => {
    taking = true;
    let failed = false;
    const wrong = await take(input.value.trim()).catch(() => { failed = true; }).finally(() => { taking = false; });
    if (document.activeElement === again && !failed) input.focus();
    again.hidden = !failed;
    mistake.textContent = failed ? texts.notChecked : wrong ?? '';
    input.setAttribute('aria-invalid', String(Boolean(wrong)));
  });
  const forget = () => {
    input.value = '';
    mistake.textContent = '';
    again.hidden = true;
    input.removeAttribute('aria-invalid');
  };
  onClear(forget);
  let had = false;
  onChange((now) => {  // taken away elsewhere
    if (had && now[name] === undefined && !taking) forget();
    had = now[name] !== undefined;
  });
  return el('div', { class: 'field' }, el('label', { for: id }, label), input, mistake, again);
}

const finding = latest();
onClear(() => void finding(async () => null));

async function takeHome(text) {
  if (!text) return void change({ home: null });
  const home = await finding((signal) => homeOf(text, signal)).catch((error) => {
    change({ home: null });  // where somebody lived before is no longer true
    throw error;
  });
  if (home === null) return undefined;  // asked again, or all was emptied
  change({ home: home ?? null });
  return home ? undefined : texts.unknownHome;
}

async function takeAge(text) {
  if (text && (!/^\d{1,3}$/.test(text) || Number(text) > oldest)) return texts.wrongAge;
  return void change({ age: text ? Number(text) : null });
}

/** What takes long stories apart is loaded for them only. */
async function understand(text, signal) {
  if (text.length <= mostAtOnce) return ask('interpretations', { text }, signal);
  const { readStory } = await import('./story.mjs');
  return readStory(text, signal);
}

function story() {
  const asking = latest();
  const text = el('textarea', { id: 'verhaal', rows: 4, maxlength: 5000, autocomplete: 'off', 'aria-describedby': 'verhaal-noot' });
  const box = el('div', { role: 'status', tabindex: '-1' });
  const busy = el('p', { class: 'note', role: 'status' });
  const readText = async () => {
    busy.textContent = texts.reading;
    try {
      const answer = await asking((signal) => understand(text.value, signal));
      if (!answer) return;  // asked again, or all was emptied
      busy.textContent = '';
      showUnderstood(box, answer);
    } catch (error) {
      const words = error instanceof Refused && error.status === 400 ? [...new Set(error.mistakes.map(mistakeWords))].join(' ') : '';
      busy.textContent = '';
      box.replaceChildren(words || texts.failed);
    }
  };
  const ready = button(texts.read, 'lees', () => { if (text.value.trim()) void readText(); }, { class: 'button small' });
  text.addEventListener('change', () => {
    if (text.value.trim()) void readText();
    else forget();
  });
  const forget = () => {
    void asking(async () => null);
    text.value = '';
    busy.textContent = '';
    box.replaceChildren();
    void hear([]);
  };
  onClear(forget);
  return el('div', { class: 'field' }, el('label', { for: text.id }, texts.text), text, el('p', { class: 'note', id: 'verhaal-noot' }, texts.textNote), ready, box, busy);
}

/** Fills #gesprek; everything in it is emptied when the conversation is. */
export function start() {
  const place = document.getElementById('gesprek');
  const told = story();
  const home = field('home', 'woonplaats', texts.home, {}, takeHome);
  const age = field('age', 'leeftijd', texts.age, { inputmode: 'numeric', maxlength: 3 }, takeAge);
  startKnown(place);
  place.append(told, home, age);
  void startTicks(place).then(() => startMore(place));
}
