// Buttons to share and print an offer. Sharing is the device's own where it has that; else the address is copied.
const box = document.getElementById('delen');
const status = document.getElementById('gedeeld');

async function share() {
  const page = { title: document.title, url: location.href };
  if (navigator.share) {
    await navigator.share(page).catch((error) => { if (error.name !== 'AbortError') throw error; });
    return;
  }
  await navigator.clipboard.writeText(page.url);
  status.textContent = status.dataset.shared;
}

if (box) {
  document.getElementById('deel').addEventListener('click', share);
  document.getElementById('print').addEventListener('click', () => print());
  box.hidden = false;
}
