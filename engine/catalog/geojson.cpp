#include "engine/catalog/geojson.h"

#include <cmath>

namespace socialmap {
namespace {

std::optional<Point> position(Node const& node, Reading& reading) {
  auto const* pair = node.list();
  auto const* lon = pair && pair->size() >= 2 ? (*pair)[0].number() : nullptr;
  auto const* lat = lon ? (*pair)[1].number() : nullptr;
  if (!lat) {
    reading.problem(node, "must be a position: [longitude, latitude]");
    return std::nullopt;
  }
  return Point{*lat, *lon};
}

std::optional<Ring> ring(Node const& node, Reading& reading) {
  auto const* positions = node.list();
  if (!positions) {
    reading.problem(node, "must be a ring: a list of positions");
    return std::nullopt;
  }
  Ring points;
  points.reserve(positions->size());
  for (auto const& item : *positions) {
    auto const point = position(item, reading);
    if (!point) return std::nullopt;
    points.push_back(*point);
  }
  return points;
}

std::optional<Polygon> polygon(Node const& node, Reading& reading) {
  auto const* rings = node.list();
  if (!rings || rings->empty()) {
    reading.problem(node, "must be a polygon: a list of rings");
    return std::nullopt;
  }
  Polygon made;
  for (std::size_t i = 0; i < rings->size(); ++i) {
    auto points = ring((*rings)[i], reading);
    if (!points) return std::nullopt;
    if (i == 0) {
      made.outer = std::move(*points);
    } else {
      made.holes.push_back(std::move(*points));
    }
  }
  return made;
}

std::optional<Area> polygons(Node const& coordinates, bool several, Reading& reading) {
  Area area;
  auto const* parts = coordinates.list();
  if (several && !parts) {
    reading.problem(coordinates, "must be a list of polygons");
    return std::nullopt;
  }
  std::size_t const count = several ? parts->size() : 1;
  for (std::size_t i = 0; i < count; ++i) {
    auto part = polygon(several ? (*parts)[i] : coordinates, reading);
    if (!part) return std::nullopt;
    area.push_back(std::move(*part));
  }
  return area;
}

double rounded(double degrees) { return std::round(degrees * 1e6) / 1e6; }

using Coordinate = double (*)(double);

double exact(double degrees) { return degrees; }

void write_ring(JsonWriter& out, Ring const& points, Coordinate coordinate) {
  out.begin_list();
  for (auto const& point : points) {
    out.begin_list();
    out.number(coordinate(point.lon));
    out.number(coordinate(point.lat));
    out.end_list();
  }
  out.end_list();
}

void write_polygon(JsonWriter& out, Polygon const& polygon, Coordinate coordinate) {
  out.begin_list();
  write_ring(out, polygon.outer, coordinate);
  for (auto const& hole : polygon.holes) write_ring(out, hole, coordinate);
  out.end_list();
}

void write_area(JsonWriter& out, Area const& area, Coordinate coordinate) {
  bool const single = area.size() == 1;
  out.begin_object();
  out.key("type");
  out.text(single ? "Polygon" : "MultiPolygon");
  out.key("coordinates");
  if (!single) out.begin_list();
  for (auto const& polygon : area) write_polygon(out, polygon, coordinate);
  if (!single) out.end_list();
  out.end_object();
}

}  // namespace

std::vector<Feature> features_of(Node const& collection, Reading& reading) {
  std::vector<Feature> features;
  auto const* type = collection.find("type");
  auto const* list = collection.find("features");
  if (!type || !type->text() || *type->text() != "FeatureCollection" || !list || !list->list()) {
    reading.problem(collection, "must be a GeoJSON FeatureCollection");
    return features;
  }
  for (auto const& node : *list->list()) {
    Feature const feature{&node, node.find("properties"), node.find("geometry")};
    if (feature.properties && feature.properties->map() && feature.geometry && feature.geometry->map()) {
      features.push_back(feature);
    } else {
      reading.problem(node, "must be a GeoJSON Feature with properties and a geometry");
    }
  }
  return features;
}

std::optional<Area> area_of(Node const& geometry, Reading& reading) {
  auto const* type = geometry.find("type");
  auto const* coordinates = geometry.find("coordinates");
  bool const single = type && type->text() && *type->text() == "Polygon";
  bool const several = type && type->text() && *type->text() == "MultiPolygon";
  if (!coordinates || (!single && !several)) {
    reading.problem(geometry, "must be a Polygon or MultiPolygon with coordinates", type ? shown(*type) : "");
    return std::nullopt;
  }
  auto area = polygons(*coordinates, several, reading);
  if (!area) return std::nullopt;
  auto const found = area->empty() ? std::vector<std::string>{"has no polygon"} : faults(*area);
  for (auto const& fault : found) reading.problem(geometry, fault);
  return found.empty() ? area : std::nullopt;
}

void write_area(JsonWriter& out, Area const& area) { write_area(out, area, rounded); }

void write_exact_area(JsonWriter& out, Area const& area) { write_area(out, area, exact); }

void write_point(JsonWriter& out, Point point) {
  out.begin_object();
  out.key("type");
  out.text("Point");
  out.key("coordinates");
  out.begin_list();
  out.number(rounded(point.lon));
  out.number(rounded(point.lat));
  out.end_list();
  out.end_object();
}

}  // namespace socialmap
