// Positive health: six figures as sliders, with a wheel of them drawn beside. The wheel can be clicked; the sliders say
// everything it shows, so a screen reader and a keyboard need no more.
import { el } from '../dom.mjs';
import { follow } from './form_parts.mjs';
import { button } from './results_dom.mjs';
import { change, profile } from './state.mjs';
import { more as texts } from './texts_form_nl.mjs';

const most = 10;
const radius = 90;
const svg = (name, attributes) => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

const put = (id, value) => {
  const now = { ...profile().positiveHealth };
  if (value === null) delete now[id];
  else now[id] = value;
  change({ positiveHealth: now });
};

/** A sector from the middle to `share` of the radius. */
function sector(index, count, share) {
  const point = (turn) => [Math.sin(turn) * radius * share, -Math.cos(turn) * radius * share].map((at) => at.toFixed(2)).join(' ');
  const from = (2 * Math.PI * index) / count;
  const to = (2 * Math.PI * (index + 1)) / count;
  return `M 0 0 L ${point(from)} A ${radius * share} ${radius * share} 0 0 1 ${point(to)} Z`;
}

/** Where somebody clicks: which sector, and how far from the middle. */
function hit(picture, event, count) {
  const box = picture.getBoundingClientRect();
  const x = ((event.clientX - box.left) / box.width) * 200 - 100;
  const y = ((event.clientY - box.top) / box.height) * 200 - 100;
  const turn = (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI);
  return { index: Math.floor((turn / (2 * Math.PI)) * count), value: Math.min(most, Math.round((Math.hypot(x, y) / radius) * most)) };
}

function slider({ id, label }, number) {
  const input = el('input', { type: 'range', id: `gezond-${id}`, min: 0, max: most, step: 1, value: 5 });
  const told = el('output', { for: input.id });
  const forget = button(texts.forget, `weg-${id}`, () => put(id, null), { class: 'button small', 'aria-label': `${texts.forget}: ${label}` });
  input.addEventListener('input', () => put(id, Number(input.value)));
  // The figure it stands at before it was touched is one to choose too.
  input.addEventListener('click', () => put(id, Number(input.value)));
  input.addEventListener('keydown', (event) => { if (event.key === 'Enter') put(id, Number(input.value)); });
  const show = (value) => {
    if (value !== undefined) input.value = value;
    told.textContent = value === undefined ? texts.notAsked : String(value);
    input.setAttribute('aria-valuetext', told.textContent);
    forget.hidden = value === undefined;
    input.classList.toggle('untouched', value === undefined);
  };
  return { id, show, row: el('div', { class: 'field wheel-row' }, el('label', { for: input.id }, `${number}. ${label}`), input, told, forget) };
}

export function wheel(dimensions) {
  const picture = svg('svg', { viewBox: '-100 -100 200 200', class: 'wheel', 'aria-hidden': 'true' });
  const count = dimensions.length;
  const parts = dimensions.map((_, index) => {
    const turn = (2 * Math.PI * (index + 0.5)) / count;
    const number = svg('text', { x: Math.sin(turn) * 74, y: -Math.cos(turn) * 74, class: 'wheel-number' });
    number.textContent = index + 1;
    const filled = svg('path', { class: 'wheel-filled' });
    picture.append(svg('path', { d: sector(index, count, 1), class: 'wheel-whole' }), filled, number);
    return filled;
  });
  picture.addEventListener('click', (event) => {
    const { index, value } = hit(picture, event, count);
    put(dimensions[index].id, value);
  });
  const sliders = dimensions.map((dimension, index) => slider(dimension, index + 1));
  follow(({ positiveHealth = {} }) => sliders.forEach(({ id, show }, index) => {
    show(positiveHealth[id]);
    const told = positiveHealth[id] !== undefined;
    parts[index].setAttribute('d', told ? sector(index, count, Math.max(positiveHealth[id] / most, 0.04)) : '');
  }));
  return el('div', {}, el('p', { class: 'note' }, texts.healthNote), picture, sliders.map(({ row }) => row));
}
