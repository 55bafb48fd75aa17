#include "engine/exchange/coordinate_system.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <string_view>

#include <fmt/format.h>

namespace socialmap {
namespace {

bool is_position(NodeList const& list) { return list.size() >= 2 && list[0].number() && list[1].number(); }

/// The first position anywhere under a node; nullptr when there is none.
NodeList const* first_position(Node const& node) {
  if (auto const* list = node.list()) {
    if (is_position(*list)) return list;
    for (auto const& item : *list) {
      if (auto const* found = first_position(item)) return found;
    }
  }
  return nullptr;
}

NodeList const* first_position_of(Node const& collection) {
  auto const* features = collection.find("features");
  if (!features || !features->list()) return nullptr;
  for (auto const& feature : *features->list()) {
    auto const* geometry = feature.find("geometry");
    auto const* coordinates = geometry ? geometry->find("coordinates") : nullptr;
    auto const* found = coordinates ? first_position(*coordinates) : nullptr;
    if (found) return found;
  }
  return nullptr;
}

bool says(std::string_view name, std::initializer_list<std::string_view> codes) {
  return std::any_of(codes.begin(), codes.end(), [&](auto code) { return name.ends_with(code); });
}

CoordinateSystem named(Node const& crs, Reading& reading) {
  auto const* properties = crs.find("properties");
  auto const* name = properties ? properties->find("name") : nullptr;
  std::string_view const text = name && name->text() ? std::string_view(*name->text()) : std::string_view{};
  if (says(text, {"28992", ":7415", "/7415", "RD New"})) return CoordinateSystem::rd;
  if (says(text, {"CRS84", "CRS84h", "4326", "4258", "4979", "4937"})) return CoordinateSystem::degrees;
  reading.problem(crs, "must be RD (EPSG:28992) or WGS84 (CRS84, EPSG:4326, EPSG:4258)",
                  shown(Node{std::string(text)}));
  throw InvalidInput(std::move(reading.errors));
}

double rounded(double degrees) { return std::round(degrees * 1e6) / 1e6; }

bool to_degrees(Node& node, Rijksdriehoek const* rd, Reading& reading) {
  auto* list = node.list();
  if (!list) return true;  // whoever reads the geometry says what is wrong with it
  if (!is_position(*list)) {
    return std::all_of(list->begin(), list->end(), [&](Node& item) { return to_degrees(item, rd, reading); });
  }
  auto const first = *(*list)[0].number(), second = *(*list)[1].number();
  auto const point = rd ? rd->at(first, second) : Point{second, first};
  if (!point) {
    reading.problem(node, "lies outside the Netherlands, read as RD", fmt::format("{}, {}", first, second));
    return false;
  }
  (*list)[0].value = rounded(point->lon);
  (*list)[1].value = rounded(point->lat);
  return true;
}

bool is_ring(NodeList const& list) {
  return list.size() >= 4 && std::all_of(list.begin(), list.end(), [](Node const& item) {
           return item.list() && is_position(*item.list());
         });
}

bool are_near(Node const& a, Node const& b) {
  constexpr double kNearMetres = 2;
  auto const point = [](NodeList const& position) {
    return Point{*position[1].number(), *position[0].number()};
  };
  return metres_between(point(*a.list()), point(*b.list())) < kNearMetres;
}

/// The first and the last position stay: the ring stays closed.
void thin_out(NodeList& ring) {
  NodeList kept{ring.front()};
  for (std::size_t i = 1; i + 1 < ring.size(); ++i) {
    if (!are_near(kept.back(), ring[i])) kept.push_back(ring[i]);
  }
  while (kept.size() > 1 && are_near(kept.back(), ring.back())) kept.pop_back();
  kept.push_back(ring.back());
  ring = std::move(kept);
}

void thin_out_rings(Node& node) {
  auto* list = node.list();
  if (!list) return;
  if (is_ring(*list)) {
    thin_out(*list);
  } else {
    std::for_each(list->begin(), list->end(), thin_out_rings);
  }
}

/// The member's value; nullptr when there is none. The tree must outlive it.
Node* coordinates_of(Node& geometry) {
  auto* members = geometry.map();
  if (!members) return nullptr;
  auto const found = std::find_if(members->begin(), members->end(),
                                  [](Member const& member) { return member.name == "coordinates"; });
  return found == members->end() ? nullptr : &found->value;
}

}  // namespace

CoordinateSystem coordinate_system_of(Node const& collection, Reading& reading) {
  auto const* crs = collection.find("crs");
  if (crs && !crs->is_null()) return named(*crs, reading);
  auto const* first = first_position_of(collection);
  if (!first || !Rijksdriehoek::covers(*(*first)[0].number(), *(*first)[1].number()))
    return CoordinateSystem::degrees;
  reading.warning(collection, "has no crs; its numbers are taken as RD (EPSG:28992)");
  return CoordinateSystem::rd;
}

std::optional<Node> in_degrees(Node geometry, Rijksdriehoek const* rd, Reading& reading) {
  auto* coordinates = coordinates_of(geometry);
  if (coordinates && !to_degrees(*coordinates, rd, reading)) return std::nullopt;
  return geometry;
}

Node without_near_positions(Node geometry) {
  if (auto* coordinates = coordinates_of(geometry)) thin_out_rings(*coordinates);
  return geometry;
}

}  // namespace socialmap
