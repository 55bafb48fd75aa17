// "Snel weg": the page is replaced, so that the way back does not lead to it. Escape twice does the same, where nothing
// else is pressed between.
const link = document.getElementById('weg');
let pressed = 0;

function leave(event) {
  event.preventDefault();
  document.body.hidden = true;
  location.replace(link.href);
}

link?.addEventListener('click', leave);
document.addEventListener('pointerdown', () => {
  pressed = 0;
});
document.addEventListener('keydown', (event) => {
  pressed = event.key === 'Escape' ? pressed + 1 : 0;
  if (link && pressed === 2) leave(event);
});
