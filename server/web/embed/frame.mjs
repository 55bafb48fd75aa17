// Inside an iframe: tells the page around it how high the list is, also when that page asks. The height is all it tells.
const tell = () => parent.postMessage({ socialmapHeight: document.documentElement.getBoundingClientRect().height }, '*');
if (parent !== window) {
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('message', ({ source, data }) => { if (source === parent && data === 'socialmapHeight') tell(); });
}
