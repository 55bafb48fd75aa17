#pragma once
// A map of a few words and one neighbourhood, for readers to look things up in.

#include "engine/socialmap.h"

namespace socialmap {

inline SocialMap const& tiny_map() {
  static SocialMap const map(
      [] {
        MapReading reading;
        auto& words = reading.vocabulary;
        words.domains = {{"eten", "Eten", {}}};
        words.kinds.resize(1);
        words.kinds[0].id = "eettafel";
        words.kinds[0].domain = "eten";
        words.needs.resize(1);
        words.needs[0].id = "schulden";
        words.audiences = {{"ouderen", "Ouderen"}};
        words.dimensions = {{"meedoen", "Meedoen"}};
        auto& catalogue = reading.catalogue;
        catalogue.municipality.id = "dorp";
        catalogue.municipality.passes = {{"stadspas", "Stadspas", {}}};
        Polygon const square{{{53.0, 6.0}, {53.0, 6.1}, {53.1, 6.1}, {53.1, 6.0}, {53.0, 6.0}}, {}};
        catalogue.neighbourhoods = {{"oost", "Oost", {}, {}, {}, {square}}};
        return reading;
      }(),
      parse_date("2026-11-23").value());
  return map;
}

}  // namespace socialmap
