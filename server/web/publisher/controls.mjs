// The control for each type of field.
import { amounts, days, images, offers, strengths, words } from './list_controls.mjs';
import { location } from './location_control.mjs';
import { schedule } from './schedule_control.mjs';
import { chosen, truth, typed } from './simple_controls.mjs';

const makers = { choice: chosen, truth, words, strengths, amounts, days, images, offers };

/** `put(value, isUnknown)` is called at each change. */
export function controlFor(field, value, put, draft) {
  if (field.type === 'schedule') return schedule(field, value, put, draft.record);
  if (field.type === 'location') return location(field, value, put, draft.provider);
  return (makers[field.type] ?? typed)(field, value, put);
}
