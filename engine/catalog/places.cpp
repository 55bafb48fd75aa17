#include "engine/catalog/places.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "engine/base/fold.h"

namespace socialmap {
namespace {

std::vector<Area> areas_of(Catalogue const& catalogue) {
  std::vector<Area> areas;
  areas.reserve(catalogue.neighbourhoods.size());
  for (auto const& neighbourhood : catalogue.neighbourhoods) areas.push_back(neighbourhood.area);
  return areas;
}

std::optional<double> degrees(std::string_view text, double most) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  double value = 0;
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || !(std::abs(value) <= most))
    return std::nullopt;
  return value;
}

std::optional<Point> point_in(std::string_view text) {
  auto const comma = text.find(',');
  if (comma == std::string_view::npos) return std::nullopt;
  auto const lat = degrees(text.substr(0, comma), 90);
  auto const lon = degrees(text.substr(comma + 1), 180);
  return lat && lon ? std::optional(Point{*lat, *lon}) : std::nullopt;
}

Postcode const* listed(std::vector<Postcode> const& postcodes, std::string_view code) {
  auto const at =
      std::lower_bound(postcodes.begin(), postcodes.end(), code,
                       [](Postcode const& p, std::string_view wanted) { return p.code < wanted; });
  return at != postcodes.end() && at->code == code ? &*at : nullptr;
}

}  // namespace

Places::Places(Catalogue const& catalogue) : catalogue_(&catalogue), areas_(areas_of(catalogue)) {
  for (std::size_t i = 0; i < catalogue.neighbourhoods.size(); ++i) {
    auto const& neighbourhood = catalogue.neighbourhoods[i];
    middles_.push_back({PlaceType::neighbourhood, neighbourhood.id, neighbourhood.name,
                        middle_of(neighbourhood.area), NeighbourhoodId{static_cast<std::uint32_t>(i)},
                        false});
  }
}

Place Places::neighbourhood(NeighbourhoodId id) const { return middles_[id.value]; }

Place Places::at(Point point) const {
  constexpr double kJustOutsideMetres = 500;
  Place place{PlaceType::point, {}, fmt::format("{:.5f}, {:.5f}", point.lat, point.lon), point, {}, false};
  if (auto const index = areas_.nearest(point, kJustOutsideMetres)) {
    place.neighbourhood = NeighbourhoodId{static_cast<std::uint32_t>(*index)};
  }
  return place;
}

std::optional<Place> Places::postcode(std::string_view text) const {
  auto const code = normal_postcode(text);
  if (!code) return std::nullopt;
  auto const* found = listed(catalogue_->postcodes, *code);
  bool const only_pc4 = !found || code->size() == 4;
  if (!found) found = listed(catalogue_->postcodes, std::string_view(*code).substr(0, 4));
  if (!found) return std::nullopt;
  auto place = at(found->point);
  place.type = PlaceType::postcode;
  place.id = *code;
  place.name = code->size() == 6 ? code->substr(0, 4) + " " + code->substr(4) : *code;
  place.approximate = only_pc4;
  if (found->neighbourhood.empty()) return place;
  for (auto const& middle : middles_) {
    if (middle.id == found->neighbourhood) place.neighbourhood = middle.neighbourhood;
  }
  return place;
}

std::optional<Place> Places::find(std::string_view text) const {
  if (auto const point = point_in(text)) return at(*point);
  if (auto place = postcode(text)) return place;
  auto const wanted = folded(text);
  for (auto const& middle : middles_) {
    if (middle.id == text || (!wanted.empty() && folded(middle.name) == wanted)) return middle;
  }
  return std::nullopt;
}

std::vector<Place> Places::search(std::string_view text, std::size_t most) const {
  std::vector<Place> found;
  auto const wanted = folded(text);
  if (wanted.empty()) return found;
  auto const take = [&](Place place) {
    if (found.size() < most) found.push_back(std::move(place));
  };
  if (auto place = postcode(text)) take(std::move(*place));
  auto const& municipality = catalogue_->municipality;
  for (auto const& middle : middles_) {
    auto const name = folded(middle.name);
    if (name.rfind(wanted, 0) == 0 || name.find(" " + wanted) != std::string::npos) take(middle);
  }
  if (municipality.centre && folded(municipality.name).rfind(wanted, 0) == 0) {
    auto place = at(*municipality.centre);
    take({PlaceType::municipality, municipality.id, municipality.name, *municipality.centre,
          place.neighbourhood, true});
  }
  if (std::all_of(wanted.begin(), wanted.end(), [](char c) { return c >= '0' && c <= '9'; })) {
    for (auto const& entry : catalogue_->postcodes) {
      if (found.size() < most && entry.code.size() > wanted.size() && entry.code.rfind(wanted, 0) == 0) {
        take(*postcode(entry.code));
      }
    }
  }
  return found;
}

}  // namespace socialmap
