// The editor of one offer, made from the table of fields.
import { button, el, show, viewHeading } from '../desk/dom.mjs';
import { failureInWords } from '../desk/faults.mjs';
import { sections } from '../desk/fields.mjs';
import { keepClear } from '../desk/keep_clear.mjs';
import { putAt, valueAt } from '../desk/record.mjs';
import { isModerator } from '../desk/session.mjs';
import { optionsOf } from '../desk/vocabulary.mjs';
import { askBefore } from './ask_before.mjs';
import { showConflict } from './conflict.mjs';
import { controlFor } from './controls.mjs';
import { clearFaults, showFaults } from './faults_view.mjs';
import { setLeaveWarning } from './leaving.mjs';
import { texts } from './texts_nl.mjs';

const isTold = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);

class Editor {
  constructor(root, draft, notice) {
    Object.assign(this, { root, draft, notice });
    this.unknown = new Set();
    this.nodes = new Map();
    this.status = el('p', { role: 'status', class: 'said' });
    this.faults = el('div');
    setLeaveWarning(() => this.draft.isDirty);
  }

  put(field, value, isUnknown) {
    putAt(this.draft.record, field.path, value);
    if (isUnknown) this.unknown.add(field.path);
    else this.unknown.delete(field.path);
    if (field.path.startsWith('holidays.')) this.nodes.get('schedule').refresh();
    this.status.textContent = '';
  }

  control(field) {
    const node = controlFor(field, valueAt(this.draft.record, field.path), (value, isUnknown) => this.put(field, value, isUnknown), this.draft);
    this.nodes.set(field.path, node);
    return node;
  }

  section({ id, title, fields }) {
    const first = fields.filter((field) => !field.more).map((field) => this.control(field));
    const rest = fields.filter((field) => field.more);
    const open = rest.some((field) => isTold(valueAt(this.draft.record, field.path)));
    const more = rest.length > 0 && el('details', { open }, el('summary', {}, texts.moreFields(title)), rest.map((field) => this.control(field)));
    const heading = `deel-${id}`;
    return el('section', { class: 'section form-section', 'aria-labelledby': heading }, el('h2', { id: heading }, title), ...first, more);
  }

  /** The provider can be chosen until the offer exists. */
  providerChoice() {
    const all = optionsOf('providers');
    if (!this.draft.isNew || all.length < 2) return undefined;
    const select = el('select', { id: 'provider', onchange: () => { this.draft.provider = select.value; this.draw(); this.root.querySelector('#provider').focus(); } },
      all.map(({ id, label }) => el('option', { value: id }, label)));
    select.value = this.draft.provider;
    return el('div', { class: 'section form-section field' }, el('label', { for: 'provider' }, texts.forWhom), select);
  }

  buttons() {
    const { draft } = this;
    const move = draft.next && (isModerator ? texts.saveAndPublish : texts.saveAndSubmit);
    const bar = el('div', { class: 'save-bar' }, move && button(move, () => this.submit(), { class: 'button' }),
      button(draft.isNew ? texts.saveDraft : texts.save, () => this.save(), { class: move ? 'button small quiet' : 'button' }),
      !draft.isNew && el('a', { class: 'button small quiet', href: `/aanbieder/voorbeeld/${draft.id}`, target: '_blank' }, texts.preview),
      el('a', { class: 'page-link', href: '#' }, texts.title), this.status);
    keepClear(bar, 'bottom');
    return bar;
  }

  draw() {
    const { draft } = this;
    this.bar = this.buttons();
    show(this.root, viewHeading(draft.isNew ? texts.newTitle : texts.editTitle(draft.base.title)), el('p', { class: 'lead' }, texts.lead),
      this.notice && el('p', { class: 'notice' }, this.notice), this.faults, this.providerChoice(),
      ...sections.map((section) => this.section(section)), this.bar);
  }

  redrawBar() {
    const bar = this.buttons();
    this.bar.replaceWith(bar);
    this.bar = bar;
    this.root.querySelector('h1').textContent = texts.editTitle(this.draft.base.title);
  }

  /** True when it is kept; else it is shown why not. */
  async save() {
    if (this.busy) return false;
    this.busy = true;
    this.status.textContent = texts.saving;
    const answer = await this.draft.save();
    this.busy = false;
    return answer.ok ? this.kept() : this.refused(answer);
  }

  kept() {
    clearFaults(this.faults, this.nodes);
    this.redrawBar();
    this.status.textContent = texts.saved;
    history.replaceState(null, '', `#wijzig=${this.draft.id}`);
    return true;
  }

  refused(answer) {
    this.status.textContent = '';
    if (answer.status === 412) {
      showConflict(this.draft, this.faults, () => { this.nodes.clear(); this.draw(); return this.save(); });
    } else if (answer.body.errors?.length) {
      showFaults(this.faults, this.nodes, answer.body.errors);
    } else {
      this.status.textContent = failureInWords(answer);
    }
    return false;
  }

  lacksNeeded() {
    return sections.some(({ fields }) => fields.some(({ required, path }) => required && !isTold(valueAt(this.draft.record, path))));
  }

  /** What is needed goes before what may stay open. */
  async submit() {
    if (this.lacksNeeded() && !await this.save()) return;
    const open = () => askBefore({ draft: this.draft, unknown: this.unknown, nodes: this.nodes, place: this.nodes.get('location').place });
    const asked = open();
    if (asked) { this.faults.replaceChildren(asked.node(() => this.move())); asked.focus(); return; }
    await this.move();
  }

  async move() {
    this.faults.replaceChildren();
    if (!await this.save()) return;
    const answer = await this.draft.moveOn();
    if (!answer.ok) { this.refused(answer); return; }
    const said = isModerator ? texts.published : texts.submitted;
    this.done(said(this.draft.base.title));
  }
}

/** `done(words)` leaves the editor and says what happened. */
export function openEditor(root, draft, { notice, done }) {
  const editor = new Editor(root, draft, notice);
  editor.done = (words) => { setLeaveWarning(); done(words); };
  editor.draw();
  return editor;
}

