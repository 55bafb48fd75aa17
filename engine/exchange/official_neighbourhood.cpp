#include "engine/exchange/official_neighbourhood.h"

#include <algorithm>
#include <cmath>
#include <regex>

#include "engine/catalog/records.h"
#include "engine/exchange/coordinate_system.h"
#include "engine/exchange/plain_words.h"
#include "engine/model/municipality.h"

namespace socialmap {
namespace {

/// A percentage as a share of 1, in thousandths so that 45.1 gives 0.451.
double share(double percentage) { return std::round(percentage * 10) / 1000; }

/// "Wijk 01 Centrum" → "Centrum"; a bare "Wijk 00" stays.
std::string without_number(std::string const& name) {
  static std::regex const numbered(R"((?:Wijk|Buurt) \d{2} (.+))");
  std::smatch parts;
  return std::regex_match(name, parts, numbered) ? parts[1].str() : name;
}

Node age_groups(Feature const& feature, Properties const& properties) {
  Node groups{NodeMap{}};
  for (auto const& band : age_bands()) {
    auto const percentage = properties.number(band.names);
    if (percentage) groups.set(band.key, share(*percentage)).mark = feature.node->mark;
  }
  return groups;
}

/// The properties under our own names, with the marks of the file, for the record's own rules to judge.
Node record_node(Feature const& feature, std::set<std::string>& taken) {
  Properties const properties(*feature.properties);
  auto const name = without_number(properties.text(OfficialField::neighbourhood_name));
  auto const code = slug_of(properties.text(OfficialField::neighbourhood_code));
  Node node{NodeMap{}};
  auto const set = [&](std::string const& key, Node value) {
    node.set(key, std::move(value)).mark = feature.node->mark;
  };
  if (!name.empty()) set("id", free_slug(slug_of(name), code, taken));
  if (!name.empty()) set("name", name);
  auto const population = properties.number(names_of(OfficialField::population));
  if (population) set("population", *population);
  auto groups = age_groups(feature, properties);
  if (population != 0.0 && !groups.map()->empty()) set("ageGroups", std::move(groups));
  auto const low = properties.number(names_of(OfficialField::income_low));
  if (low) set("incomeLow", share(*low));
  node.mark = feature.node->mark;
  return node;
}

bool touches_the_netherlands(Area const& area) {
  BoundingBox const netherlands;
  return std::any_of(area.begin(), area.end(), [&](Polygon const& polygon) {
    return std::any_of(polygon.outer.begin(), polygon.outer.end(),
                       [&](Point point) { return netherlands.contains(point); });
  });
}

/// The area, or what becomes of it when points at less than 2 m are one; official maps hold such knots.
std::optional<Area> untangled(Node const& geometry, Reading& reading) {
  Reading first;
  if (auto area = area_of(geometry, first)) return area;
  Reading second;
  auto area = area_of(without_near_positions(geometry), second);
  for (auto const& error : first.errors) {
    if (!area) reading.problem(geometry, error.what, error.got);
  }
  if (area)
    reading.warning(geometry, first.errors.front().what + "; mended by taking points within 2 m as one");
  return area;
}

std::optional<Area> sound_area(Node const& geometry, Rijksdriehoek const* rd, Reading& reading) {
  auto const degrees = in_degrees(geometry, rd, reading);
  if (!degrees) return std::nullopt;
  auto area = untangled(*degrees, reading);
  if (!area || touches_the_netherlands(*area)) return area;
  reading.problem(geometry, "lies outside the Netherlands (are latitude and longitude swapped?)");
  return std::nullopt;
}

/// How to find the polygon again in a file that is one line.
std::string label_of(Feature const& feature) {
  Properties const properties(*feature.properties);
  auto const code = properties.text(OfficialField::neighbourhood_code);
  return code.empty() ? properties.text(OfficialField::neighbourhood_name) : code;
}

}  // namespace

std::optional<Neighbourhood> read_official_neighbourhood(Feature const& feature, Rijksdriehoek const* rd,
                                                         std::set<std::string>& taken, Reading& reading) {
  auto const label = label_of(feature);
  if (!label.empty()) reading.enter(label);
  auto record = read_record(neighbourhood_record(), record_node(feature, taken), reading);
  auto area = sound_area(*feature.geometry, rd, reading);
  if (!label.empty()) reading.leave();
  if (!record || !area) return std::nullopt;
  record->area = std::move(*area);
  return record;
}

std::string feature_text(Neighbourhood const& neighbourhood) {
  JsonWriter out;
  out.begin_object();
  out.key("type");
  out.text("Feature");
  out.key("properties");
  write_record(neighbourhood_record(), out, neighbourhood);
  out.key("geometry");
  write_area(out, neighbourhood.area);
  out.end_object();
  return out.take();
}

}  // namespace socialmap
