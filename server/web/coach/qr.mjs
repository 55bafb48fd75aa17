// A QR code of a public address, made here; it asks nobody.
import { generate } from '../packages/lean-qr.mjs';
import { toSvgPath } from '../packages/lean-qr-svg.mjs';

const svg = 'http://www.w3.org/2000/svg';
const quiet = 4;  // modules of white around it, as the standard asks

/** A picture with `label` for who does not see it. */
export function qrCode(address, label) {
  const code = generate(address);
  const picture = document.createElementNS(svg, 'svg');
  const side = code.size + 2 * quiet;
  picture.setAttribute('viewBox', `${-quiet} ${-quiet} ${side} ${side}`);
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', label);
  picture.setAttribute('class', 'qr');
  picture.setAttribute('shape-rendering', 'crispEdges');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', toSvgPath(code));
  picture.append(path);
  return picture;
}
