// The search form, with a script: how many results the choices would give, and an address of what was filled in.
import { inLanguage } from '../language.mjs';
import { texts as english } from './texts_en.mjs';
import { texts as dutch } from './texts_nl.mjs';

const texts = inLanguage(dutch, english);
const pause = 300;

/** Sends only fields that are filled in, by the names that stand in an address. */
function leaveOutEmpty({ formData }) {
  for (const name of new Set(formData.keys())) {
    const filled = formData.getAll(name).filter((value) => value.trim() !== '');
    formData.delete(name);
    for (const value of filled) formData.append(name.replace('[]', ''), value);
  }
}

/** The heading that says how many were found; a page without one has answered nothing yet. */
const countIn = (page) => page.getElementById('aantal');

/** What the number depends on; undefined while something is half written, or a place may not be known. */
function countable(form) {
  const fields = new URLSearchParams(new FormData(form));
  fields.delete('sort');
  if (!fields.has('radius')) fields.delete('near');
  const { near } = form.elements;
  const placeKnown = near.value !== '' && near.value === near.defaultValue && countIn(document) !== null;
  const known = (!fields.has('radius') || placeKnown)
    && /^(\d{1,2}|1[01]\d|120)?$/.test(fields.get('age') ?? '')
    && /^(\d{1,4}([.,]\d{1,2})?)?$/.test(fields.get('maxPrice') ?? '');
  return known ? fields : undefined;
}

/** "Met deze keuzes: 12 resultaten", counted by the page that answers. No copy of the answer is kept. */
async function countOf(form, signal) {
  const fields = countable(form);
  if (!fields) return '';
  const answer = await fetch(`${form.getAttribute('action')}?${fields}`, { signal, cache: 'no-store' });
  if (!answer.ok) return '';
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const count = countIn(page)?.textContent ?? '';
  return count && texts.withThese(count.toLowerCase());
}

function tellCount(form) {
  const status = document.createElement('p');
  status.className = 'search-count';
  status.setAttribute('role', 'status');
  form.querySelector('.fields').after(status);
  let asked = new AbortController();
  let timer;

  async function ask() {
    asked = new AbortController();
    const { signal } = asked;
    try {
      const count = await countOf(form, signal);
      if (!signal.aborted) status.textContent = count;
    } catch (error) {
      if (signal.aborted) return;
      status.textContent = '';
      console.warn(`search-count: ${error.message}`);
    }
  }
  form.addEventListener('input', () => {
    asked.abort();
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  });
}

const form = document.querySelector('form.search');
if (form) {
  form.addEventListener('formdata', leaveOutEmpty);
  tellCount(form);
}
