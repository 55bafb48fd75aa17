// What has the focus does not hide behind what sticks to an edge of the window (WCAG 2.4.11).

const root = document.documentElement;
const properties = { top: 'scrollPaddingTop', bottom: 'scrollPaddingBottom' };
const kept = new Map();

function measure(edge) {
  const box = kept.get(edge);
  const sticks = box.offsetHeight > 0 && getComputedStyle(box).position === 'sticky';
  root.style[properties[edge]] = sticks ? `${box.offsetHeight}px` : '';
}

/** The window scrolls past `box` at that `edge` ('top' or 'bottom'), as long as it is there and sticks. One box an edge. */
export function keepClear(box, edge) {
  kept.set(edge, box);
  new ResizeObserver(() => { if (kept.get(edge) === box) measure(edge); }).observe(box);
}

addEventListener('resize', () => { for (const edge of kept.keys()) measure(edge); });
