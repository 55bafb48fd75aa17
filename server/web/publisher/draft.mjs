// An offer that is being written: its record, where it stands, and how it is kept.
import { isSame } from '../desk/record.mjs';
import { call, get, change, isModerator } from '../desk/session.mjs';
import { slugOf } from './slug.mjs';

export class Draft {
  constructor({ provider, record = {}, revision, id, status = 'draft' }) {
    Object.assign(this, { provider, revision, id, status });
    this.base = structuredClone(record);
    this.record = structuredClone(record);
    this.sent = {};
  }

  static async load(id) {
    const answer = await get(`/activities/${id}/record`);
    if (!answer.ok) return { answer };
    const { provider, revision, activity } = answer.body;
    return { answer, draft: new Draft({ provider, revision, id, record: activity, status: activity.status ?? 'published' }) };
  }

  get isNew() { return this.id === undefined; }
  get isDirty() { return !isSame(this.base, this.record); }

  /** What is to be kept: the layer follows from the kind, unless the kind stayed. */
  body() {
    const record = structuredClone(this.record);
    if (record.kinds?.[0] !== this.base.kinds?.[0]) delete record.layer;
    return record;
  }

  took({ body }) {
    this.revision = body.revision;
    this.id = body.activity.id;
    this.status = body.activity.status ?? 'published';
    this.base = structuredClone(body.activity);
    this.record = structuredClone(body.activity);
  }

  /** The same body is sent under the same idempotency key: a repeated click makes no second offer. */
  keyFor(body) {
    const text = JSON.stringify(body);
    if (this.sent.text !== text) this.sent = { text, key: crypto.randomUUID() };
    return this.sent.key;
  }

  async create() {
    const wanted = slugOf(this.record.title ?? '') || 'aanbod';
    let answer;
    for (let i = 1; i < 100; ++i) {
      const body = { provider: this.provider, activity: { ...this.body(), id: i === 1 ? wanted : `${wanted}-${i}`, status: 'draft' } };
      answer = await call('POST', '/activities', { body, headers: { 'Idempotency-Key': this.keyFor(body) } });
      if (answer.status !== 409) break;
    }
    return answer;
  }

  /** Keeps it; the answer of the API. */
  async save() {
    const answer = this.isNew ? await this.create()
      : this.isDirty ? await change(this.id, 'PUT', '', this.body(), this.revision) : { ok: true, body: { revision: this.revision, activity: this.record } };
    if (answer.ok) this.took(answer);
    return answer;
  }

  /** Where it can go from here: "submitted", for a moderator "published", or nothing. */
  get next() {
    const waiting = ['draft', 'rejected', 'withdrawn', 'expired'].includes(this.status);
    if (isModerator) return waiting || this.status === 'submitted' ? 'published' : undefined;
    return waiting ? 'submitted' : undefined;
  }

  async moveOn() {
    const answer = await change(this.id, 'POST', '/transitions', { to: this.next }, this.revision);
    if (answer.ok) this.took(answer);
    return answer;
  }
}
