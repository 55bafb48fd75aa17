// Goes through the questions inside one page, so that no answer stays in the browser's history: after "Snel weg" the
// way back leads to an empty first question. Back and forward of the browser work as the buttons do.

const visit = performance.timeOrigin;  // entries of an earlier visit are not ours to go through
let depth = 0;
let last = Promise.resolve();
const main = () => document.getElementById('inhoud');

/** The page that the server gives for a form. */
async function pageFor(form, button) {
  const fields = new URLSearchParams(new FormData(form));
  fields.append(button.name, button.value);
  const answer = await fetch(form.getAttribute('action'), { method: 'POST', body: fields, cache: 'no-store', headers: { accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (!page.querySelector('#inhoud .fit, #inhoud .fit-again')) throw new Error(`not a page of the questions: ${answer.status}`);
  return page;
}

function show(page) {
  main().replaceWith(document.adoptNode(page.getElementById('inhoud')));
  document.title = page.title;
  scrollTo({ top: 0, behavior: 'instant' });
  const heading = main().querySelector('h1');
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Nothing typed is lost: the question stays, with what to do. */
function tell(form) {
  const told = form.querySelector('[role=alert]') ?? form.appendChild(document.createElement('p'));
  told.setAttribute('role', 'alert');
  told.textContent = form.dataset.trouble;
}

async function send(form, button, remember) {
  let page;
  try {
    page = await pageFor(form, button);
  } catch {
    return tell(form);
  }
  if (remember) depth += 1;
  show(page);
  if (remember) history.pushState({ visit, depth }, '', location.pathname);
}

/** One after the other; a form that is no longer shown was answered already. */
function go(choose, remember) {
  last = last.then(() => {
    const button = choose();
    return button?.isConnected ? send(button.form, button, remember) : undefined;
  });
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.getAttribute('action') !== location.pathname) return;
  event.preventDefault();
  const button = event.submitter ?? form.querySelector('button');
  if (button.value === 'back' && depth > 0) history.back();
  else go(() => button, button.value !== 'back');
});

const backButton = () => main().querySelector('button[value=back], .fit-again button[value="5"]');
const nextButton = () => main().querySelector('.fit button[value=next]');

addEventListener('popstate', ({ state }) => {
  const to = state ? state.depth : 0;
  if (to === depth || (state && state.visit !== visit) || (!state && location.hash)) return;
  const back = to < depth;
  depth = to;
  // Before the first question there is nothing of ours to go back to.
  if (back && !backButton()) history.back();
  else go(back ? backButton : nextButton, false);
});
