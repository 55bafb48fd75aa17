// The map of /kaart: what the list shows and more of the same search, on the borders of the neighbourhoods.
import '../packages/leaflet.js';
import '../packages/markercluster.js';
import { el } from '../dom.mjs';
import { link } from './linked.mjs';
import { inLanguage, local } from '../language.mjs';
import { texts as english } from './texts_en.mjs';
import { texts as dutch } from './texts_nl.mjs';

const texts = inLanguage(dutch, english);
const { L } = globalThis;
const box = document.getElementById('kaart');

async function json(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/** Built of nodes: nothing that a provider wrote is read as HTML. */
function popup({ id, title, provider, neighbourhood }) {
  return el('div', {}, el('a', { href: local(`/activiteiten/${encodeURIComponent(id)}`), lang: 'nl' }, title),
    el('p', {}, [provider.name, neighbourhood?.name].filter(Boolean).join(', ')));
}

const round = (className, size, words = '') => L.divIcon({ className, iconSize: [size, size], html: el('span', {}, String(words)) });

function markerOf({ properties, geometry: { coordinates: [lon, lat] } }) {
  const kind = properties.layer === 'support' ? 'pin pin-support' : 'pin';
  const marker = L.marker([lat, lon], { icon: round(kind, 30), title: properties.title, riseOnHover: true });
  marker.bindPopup(() => popup(properties), { maxWidth: 260 });
  marker.offer = properties.id;
  return marker;
}

function clusters(features) {
  const group = L.markerClusterGroup({
    showCoverageOnHover: false,
    maxClusterRadius: 45,
    iconCreateFunction: (cluster) => {
      const count = cluster.getChildCount();
      return round('pin pin-many', count < 10 ? 38 : 46, count);
    },
  });
  group.addLayers(features.filter(({ geometry }) => geometry).map(markerOf));
  return group;
}

/** A screen reader hears what a pin is. */
function name(layer) {
  const pin = layer.getElement?.();
  if (!pin) return;
  pin.setAttribute('aria-label', layer.getChildCount ? texts.more(layer.getChildCount()) : layer.options.title);
  if (!layer.getChildCount) pin.lang = 'nl';
}

function areas(collection) {
  return L.geoJSON(collection, {
    interactive: false,
    style: { className: 'area' },
    onEachFeature: ({ properties }, layer) => layer.bindTooltip(el('span', {}, properties.name),
      { pane: 'names', permanent: true, direction: 'center', className: 'area-name', interactive: false }),
  });
}

function empty() {
  const map = L.map(box, { attributionControl: false, zoomControl: false, maxZoom: 18, zoomAnimation: !matchMedia('(prefers-reduced-motion: reduce)').matches });
  L.control.zoom({ zoomInTitle: texts.zoomIn, zoomOutTitle: texts.zoomOut }).addTo(map);
  map.createPane('names').classList.add('names');
  if (box.dataset.tiles) L.tileLayer(box.dataset.tiles, { maxZoom: 18, className: 'tiles', referrerPolicy: 'no-referrer' }).addTo(map);
  return map;
}

/** "Zoek in dit stuk van de kaart": the same search inside what the map shows. */
function offerThisPart(map) {
  const line = document.getElementById('dit-stuk');
  map.on('dragend zoomend', () => { line.hidden = false; });
  line.querySelector('button').addEventListener('click', () => {
    const address = new URL(location.href);
    const bounds = map.getBounds();
    const corners = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    address.searchParams.set('bbox', corners.map((degrees) => degrees.toFixed(5)).join(','));
    address.searchParams.delete('page');
    location.assign(address);
  });
}

function tellWithoutPlace(count) {
  const line = document.getElementById('zonder-plek');
  line.textContent = texts.withoutPlace(count);
  line.hidden = count === 0;
}

async function show() {
  const [offers, neighbourhoods] = await Promise.all([json(box.dataset.features), json(box.dataset.areas)]);
  box.hidden = false;
  document.getElementById('kaart-uitleg').hidden = true;
  const map = empty();
  const ground = areas(neighbourhoods).addTo(map);
  const pins = clusters(offers.features);
  const whole = pins.getLayers().length > 0 ? pins.getBounds() : ground.getBounds();
  map.fitBounds(whole, { padding: [24, 24], maxZoom: 16, animate: false });
  map.on('layeradd', ({ layer }) => name(layer));
  map.on('popupopen', ({ popup: opened }) => {
    opened.getElement().querySelector('.leaflet-popup-close-button').setAttribute('aria-label', texts.close);
  });
  pins.addTo(map);
  link(pins, document.querySelector('.map-list'));
  offerThisPart(map);
  tellWithoutPlace(offers.features.filter(({ geometry }) => !geometry).length);
}

if (box) {
  show().catch((error) => {
    document.getElementById('kaart-uitleg').textContent = texts.failed;
    console.warn(`kaart: ${error.message}`);
  });
}
