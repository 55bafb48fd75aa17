// Where somebody lives, from what was typed. The words go in no address: neighbourhoods are looked up in the page, and
// whether a postcode is known is asked in a POST.
import { letters } from '../desk/plain.mjs';
import { ask, read, Refused } from './results_calls.mjs';

const isPostcode = (typed) => /^\d{4}([a-z]{2})?$/.test(typed);

let all;

/** {id, name} of each; asked anew when they did not come. */
async function neighbourhoods(signal) {
  const found = [];
  for (let page = 1, total = 1; !all && found.length < total; page += 1) {
    const answer = await read(`neighbourhoods?pageSize=100&page=${page}`, signal);
    found.push(...answer.items);
    total = answer.items.length ? answer.total : 0;
  }
  all ??= found;
  return all;
}

async function neighbourhood(typed, signal) {
  const known = await neighbourhoods(signal);
  const found = known.find(({ name }) => letters(name) === typed) ?? known.find(({ name }) => letters(name).startsWith(typed));
  return found && { neighbourhood: found.id };
}

async function postcode(typed, signal) {
  const home = { postcode: typed.toUpperCase() };
  try {
    await ask('matches', { home, limit: 1 }, signal);
    return home;
  } catch (error) {
    if (error instanceof Refused && error.status === 400) return undefined;
    throw error;
  }
}

/** The field `home` of the profile, or nothing when there is no such place. */
export async function homeOf(text, signal) {
  const typed = letters(text);
  if (!typed) return undefined;
  return isPostcode(typed) ? postcode(typed, signal) : neighbourhood(typed, signal);
}

/** How it is told: "9912 AB", or the name of the neighbourhood. */
export function homeInWords({ postcode: code, neighbourhood: id }) {
  return code ? code.replace(/^(\d{4})(?=[A-Z])/, '$1 ') : all?.find((one) => one.id === id)?.name ?? id;
}
