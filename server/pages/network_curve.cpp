#include "server/pages/network_curve.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace socialmap::pages {
namespace {

constexpr double kMiddle = kLayoutWidth / 2;
constexpr double kBend = 16;

/// How far a line stays from the middle of a sign.
double room(CurveEnd const& end) { return end.inside ? 17 : 11; }

/// The handle of a curve at one end.
LayoutSpot handle(CurveEnd const& end, CurveEnd const& other, int bend) {
  double const dx = other.at.x - end.at.x;
  double const dy = other.at.y - end.at.y;
  double const aside = kBend * bend;
  if (end.inside) return {end.at.x + 0.3 * dx + aside, end.at.y + 0.3 * dy + aside};
  bool const left = end.at.x < kMiddle;
  bool const same_side = !other.inside && left == (other.at.x < kMiddle);
  double const inwards =
      same_side ? std::min(230.0, 36 + 0.42 * std::abs(dy)) : std::max(60.0, 0.5 * std::abs(dx));
  return {end.at.x + (left ? inwards + aside : -inwards - aside), end.at.y};
}

/// The point at this distance from an end, towards its handle.
LayoutSpot stop(CurveEnd const& end, LayoutSpot handle) {
  double const length = std::hypot(handle.x - end.at.x, handle.y - end.at.y);
  if (length == 0) return end.at;
  double const part = std::min(1.0, room(end) / length);
  return {end.at.x + part * (handle.x - end.at.x), end.at.y + part * (handle.y - end.at.y)};
}

}  // namespace

std::string curve(CurveEnd const& from, CurveEnd const& to, int bend) {
  auto const first = handle(from, to, bend);
  auto const second = handle(to, from, bend);
  auto const begin = stop(from, first);
  auto const end = stop(to, second);
  return fmt::format("M{:.1f} {:.1f}C{:.1f} {:.1f} {:.1f} {:.1f} {:.1f} {:.1f}", begin.x, begin.y, first.x,
                     first.y, second.x, second.y, end.x, end.y);
}

}  // namespace socialmap::pages
