// List and map show each other: who points at one, sees the other.

const mark = (element, on) => element?.classList.toggle('is-chosen', on);

/** `pins` is the group of markers, each with its `offer`; `list` has an item with data-offer for some of them. */
export function link(pins, list) {
  const items = new Map([...list.querySelectorAll('[data-offer]')].map((item) => [item.dataset.offer, item]));
  const markers = new Map(pins.getLayers().map((marker) => [marker.offer, marker]));
  // A marker inside a cluster is not on the map; its cluster is.
  const pinOf = (offer) => {
    const marker = markers.get(offer);
    return marker && pins.getVisibleParent(marker)?.getElement();
  };
  let chosen;
  const choose = (offer) => {
    mark(items.get(chosen), false);
    mark(chosen && pinOf(chosen), false);
    chosen = offer;
    mark(items.get(offer), true);
    mark(offer && pinOf(offer), true);
  };
  for (const [offer, item] of items) {
    for (const kind of ['pointerenter', 'focusin']) item.addEventListener(kind, () => choose(offer));
    for (const kind of ['pointerleave', 'focusout']) item.addEventListener(kind, () => choose(undefined));
  }
  pins.on('popupopen', ({ popup }) => {
    choose(popup._source.offer);
    items.get(chosen)?.scrollIntoView({ block: 'nearest' });
  });
  pins.on('popupclose', () => choose(undefined));
}
