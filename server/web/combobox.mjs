// A field with a list of proposals below it: the combobox of ARIA 1.2. Nothing of what is typed is kept.
import { el } from './dom.mjs';

const pause = 150;

/**
 * Makes `input` a combobox with `list`, which has an id. `find(typed, signal)` gives the items, `draw(items, optionOf)`
 * what stands in the list, and `choose(item)` is told the choice. `tell(count)` says how many there are, and without a
 * count that nothing is asked. Fewer than `least` signs ask nothing; with `takesFirst`, Enter takes the first of the list.
 */
export function combobox(input, list, { find, draw, choose, tell, least = 1, takesFirst = false }) {
  let asked = new AbortController();
  let timer;
  let options = [];
  let current = -1;

  function point(index) {
    options[current]?.node.setAttribute('aria-selected', 'false');
    current = index;
    const option = options[current];
    if (!option) return input.removeAttribute('aria-activedescendant');
    option.node.setAttribute('aria-selected', 'true');
    option.node.scrollIntoView({ block: 'nearest' });
    return input.setAttribute('aria-activedescendant', option.node.id);
  }
  function show(items) {
    options = [];
    point(-1);
    list.replaceChildren(...draw(items, optionOf));
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(options.length > 0));
  }
  function close() {
    asked.abort();
    clearTimeout(timer);
    show([]);
  }
  function take({ item }) {
    close();
    choose(item);
  }
  function optionOf(item, ...words) {
    const option = { item, node: el('div', { id: `${list.id}-${options.length}`, role: 'option', 'aria-selected': 'false' }, ...words) };
    option.node.addEventListener('pointerdown', (event) => event.preventDefault());  // the field keeps the focus
    option.node.addEventListener('click', () => take(option));
    options.push(option);
    return option.node;
  }
  async function ask() {
    const typed = input.value.trim();
    asked.abort();
    if (typed.length < least) {
      close();
      return tell();
    }
    asked = new AbortController();
    const { signal } = asked;
    try {
      const items = await find(typed, signal);
      if (signal.aborted) return undefined;
      show(items);
      tell(items.length);
    } catch (error) {
      if (!signal.aborted) console.warn(`${list.id}: ${error.message}`);
    }
    return undefined;
  }
  const keys = {
    Escape: () => close(),
    ArrowDown: () => point((current + 1) % options.length),
    ArrowUp: () => point((Math.max(current, 0) + options.length - 1) % options.length),
    Enter: () => take(options[Math.max(current, 0)]),
  };
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id, autocomplete: 'off' }))
    input.setAttribute(name, value);
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (!options.length || !keys[event.key] || (event.key === 'Enter' && current < 0 && !takesFirst)) return;
    event.preventDefault();
    keys[event.key]();
  });
  return { close };
}
