// When an offer takes place: slots, and the dates that the server makes of them.
import { button, el, freshId } from '../desk/dom.mjs';
import { meetingInWords } from '../desk/dates.mjs';
import { call } from '../desk/session.mjs';
import { dayWords, weekWords } from '../desk/texts_nl.mjs';
import { dayList } from './list_controls.mjs';
import { grouped } from './field_frame.mjs';
import { texts } from './texts_nl.mjs';

const shownDates = 6;
const usual = [1, 2, 3, 4];

const rhythmOf = (slot) => (slot.on ? 'dates' : slot.monthly ? 'month' : String(slot.everyWeeks ?? 1));

/** The same hours and term in another rhythm. */
function inRhythm(slot, rhythm) {
  const { from, to, overnight, start, end, except } = slot;
  const hours = { from, ...(to && { to }), ...(overnight && { overnight }) };
  const term = { ...(start && { start }), ...(end && { end }), ...(except && { except }) };
  const days = slot.days ?? slot.monthly?.days ?? [];
  if (rhythm === 'dates') return { on: slot.on ?? [], ...hours };
  if (rhythm === 'month') return { monthly: { days, weeks: slot.monthly?.weeks ?? [] }, ...hours, ...term };
  return { days, ...hours, ...(rhythm !== '1' && { everyWeeks: Number(rhythm) }), ...term };
}

function ticks(legend, options, chosen, act) {
  const now = [...chosen];
  const item = ({ value, label }) => {
    const id = freshId('dag');
    const input = el('input', { type: 'checkbox', id, checked: now.includes(value), onchange: () => {
      if (input.checked) now.push(value);
      else now.splice(now.indexOf(value), 1);
      act(options.map((one) => one.value).filter((one) => now.includes(one)));
    } });
    return el('li', { class: 'tick' }, input, el('label', { for: id }, label));
  };
  return el('fieldset', {}, el('legend', {}, legend), el('ul', { class: 'ticks days' }, options.map(item)));
}

const weekdays = Object.entries(dayWords).map(([value, label]) => ({ value, label }));
const weeks = [1, 2, 3, 4, 5, -1].map((value) => ({ value, label: weekWords[value] }));

function input(label, type, value, put) {
  const id = freshId('moment');
  // A field for times cannot show 24:00.
  const control = el('input', { type: value === '24:00' ? 'text' : type, id });
  control.value = value ?? '';
  control.addEventListener('change', () => put(control.value.trim() || undefined));
  return el('div', { class: 'field' }, el('label', { for: id }, label), control);
}

function putOrDrop(slot, name, value) {
  if (value === undefined || value === false) delete slot[name];
  else slot[name] = value;
}

function termFields(slot, changed) {
  const put = (name) => (value) => { putOrDrop(slot, name, value); changed(); };
  const startInView = slot.everyWeeks > 1;
  const start = input(texts.start, 'date', slot.start, put('start'));
  const id = freshId('nacht');
  const overnight = el('div', { class: 'tick' }, el('input', { type: 'checkbox', id, checked: slot.overnight === true,
    onchange: (event) => put('overnight')(event.target.checked) }), el('label', { for: id }, texts.overnight));
  const inside = slot.on ? [overnight] : [el('div', { class: 'row' }, !startInView && start, input(texts.end, 'date', slot.end, put('end'))),
    dayList(texts.except, slot.except, put('except')), overnight];
  const open = Boolean(slot.start || slot.end || slot.except || slot.overnight);
  return [startInView && start, el('details', { open }, el('summary', {}, texts.term), ...inside)];
}

/** One slot; `all.replace` puts another one in its place. */
function slotBox(slot, number, all) {
  const id = freshId('vaak');
  const every = usual.includes(slot.everyWeeks ?? 1) ? usual : [...usual, slot.everyWeeks];
  const rhythm = el('select', { id, onchange: () => all.replace(inRhythm(slot, rhythm.value), id) },
    every.map((count) => el('option', { value: String(count) }, count === 1 ? texts.weekly : texts.everyWeeks(count))),
    el('option', { value: 'month' }, texts.monthly), el('option', { value: 'dates' }, texts.looseDates));
  rhythm.value = rhythmOf(slot);
  const changed = all.changed;
  const put = (name) => (value) => { putOrDrop(slot, name, value); changed(); };
  const dates = slot.on && dayList(texts.dates, slot.on, (value) => { slot.on = value ?? []; changed(); });
  const week = slot.monthly && ticks(texts.whichWeeks, weeks, slot.monthly.weeks, (value) => { slot.monthly.weeks = value; changed(); });
  const inDays = slot.monthly ?? slot;
  const days = !slot.on && ticks(texts.onDays, weekdays, inDays.days ?? [], (value) => { inDays.days = value; changed(); });
  return el('fieldset', { class: 'slot' }, el('legend', {}, texts.slot(number)),
    el('div', { class: 'field' }, el('label', { for: id }, texts.howOften), rhythm), week, days, dates,
    el('div', { class: 'row' }, input(texts.from, 'time', slot.from, put('from')), input(texts.to, 'time', slot.to, put('to'))),
    ...termFields(slot, changed), number > 1 && button(texts.removeSlot(number), all.remove, { class: 'button small quiet' }));
}

const isWhole = (slot) => Boolean(slot.from) && (slot.on ?? slot.monthly?.days ?? slot.days ?? []).length > 0
  && (!slot.monthly || slot.monthly.weeks.length > 0);

/** Asks for the dates; an answer that a later question overtook is not shown. */
function datesPreview(record) {
  const list = el('ul', { class: 'plain-list' });
  const status = el('p', { role: 'status' });
  let asked = 0;
  const update = async () => {
    const mine = ++asked;
    if (!record.schedule?.length) { list.replaceChildren(); status.textContent = ''; return; }
    const { schedule, holidays, cancelled } = record;
    if (!schedule.every(isWhole)) { list.replaceChildren(); status.textContent = texts.notYetDates; return; }
    const answer = await call('POST', '/occurrences', { body: { schedule, holidays, cancelled } });
    if (mine !== asked) return;
    const items = answer.ok ? answer.body.items.slice(0, shownDates) : [];
    list.replaceChildren(...items.map((one) => el('li', {}, meetingInWords(one))));
    status.textContent = !answer.ok ? texts.notYetDates : items.length ? texts.nextDates : texts.noDates;
  };
  return { node: el('div', { class: 'dates' }, status, list), update };
}

function modeRadios(mode, act) {
  const name = freshId('wanneer');
  const radio = ([value, words]) => {
    const id = freshId('wanneer');
    return el('div', { class: 'tick' }, el('input', { type: 'radio', name, id, checked: mode === value, onchange: () => act(value) }),
      el('label', { for: id }, words));
  };
  return el('div', { class: 'answers' }, [['fixed', texts.fixedMoments], ['appointment', texts.byAppointment], ['unknown', texts.scheduleUnknown]].map(radio));
}

/** `record` is looked at for holidays and cancelled days; `node.refresh` asks for the dates again. */
export function schedule(field, value, put, record) {
  let slots = structuredClone(value ?? []);
  const box = el('div', { class: 'slots' });
  const preview = datesPreview(record);
  const told = () => { put(structuredClone(slots)); preview.update(); };
  const draw = (focus) => {
    box.replaceChildren(...slots.map((slot, i) => slotBox(slot, i + 1, {
      changed: told,
      replace: (other) => { slots[i] = other; told(); draw(i); },
      remove: () => { slots.splice(i, 1); told(); draw(0); },
    })), ...(slots.length ? [button(texts.addSlot, () => { slots.push({ days: [] }); told(); draw(slots.length - 1); }, { class: 'button small quiet' }), preview.node] : []));
    if (focus !== undefined) box.querySelectorAll('.slot select')[focus]?.focus();
  };
  const mode = value === undefined ? undefined : value.length === 0 ? 'appointment' : 'fixed';
  const choose = (wanted) => {
    slots = wanted === 'fixed' ? [{ days: [] }] : [];
    if (wanted === 'unknown') { put(undefined, true); preview.update(); } else told();
    draw();
  };
  draw();
  preview.update();
  const node = grouped(field, modeRadios(mode, choose), box);
  node.refresh = preview.update;
  return node;
}
