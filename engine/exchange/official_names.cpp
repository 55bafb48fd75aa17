#include "engine/exchange/official_names.h"

#include "engine/exchange/plain_words.h"
#include "engine/exchange/sheet.h"

namespace socialmap {

std::vector<std::string> const& names_of(OfficialField field) {
  static std::map<OfficialField, std::vector<std::string>> const names{
      {OfficialField::neighbourhood_code, {"buurtcode", "bucode", "wijkcode", "wkcode", "code"}},
      {OfficialField::neighbourhood_name, {"buurtnaam", "bunaam", "wijknaam", "wknaam", "naam", "name"}},
      {OfficialField::municipality_code, {"gemeentecode", "gmcode", "gemeentecode2022"}},
      {OfficialField::municipality_name,
       {"gemeentenaam", "gmnaam", "gemeente", "gemeente2022", "municipality"}},
      {OfficialField::province, {"provincienaam", "provincie", "province"}},
      {OfficialField::water, {"water", "h2o"}},
      {OfficialField::population, {"aantalinwoners", "aantinw", "population", "inwoners"}},
      // In all of these: the share of persons in the lowest 40 % of national incomes.
      {OfficialField::income_low, {"incomelow", "pinkli"}},
      {OfficialField::postcode, {"postcode", "pc6", "pc4", "postcode4", "postcode6"}},
      {OfficialField::lat, {"lat", "latitude", "breedtegraad"}},
      {OfficialField::lon, {"lon", "lng", "longitude", "lengtegraad"}},
      {OfficialField::rd_x, {"rdx", "x", "xrd", "xcoord", "xcoordinaat"}},
      {OfficialField::rd_y, {"rdy", "y", "yrd", "ycoord", "ycoordinaat"}}};
  return names.at(field);
}

std::vector<AgeBand> const& age_bands() {
  static std::vector<AgeBand> const bands{
      {"0-14", {"pop014", "p0014jr", "percentagepersonen0tot15jaar"}},
      {"15-24", {"pop1524", "p1524jr", "percentagepersonen15tot25jaar"}},
      {"25-44", {"pop2544", "p2544jr", "percentagepersonen25tot45jaar"}},
      {"45-64", {"pop4564", "p4564jr", "percentagepersonen45tot65jaar"}},
      {"65+", {"pop65plus", "p65eojr", "percentagepersonen65jaarenouder"}}};
  return bands;
}

Properties::Properties(Node const& mapping) {
  for (auto const& member : *mapping.map()) {
    if (!member.value.is_null()) by_name_.emplace(letters_of(member.name), &member.value);
  }
}

Node const* Properties::find(std::vector<std::string> const& names) const {
  for (auto const& name : names) {
    auto const found = by_name_.find(name);
    if (found != by_name_.end()) return found->second;
  }
  return nullptr;
}

std::string Properties::text(OfficialField field) const {
  auto const* node = find(names_of(field));
  if (!node) return {};
  return node->text() ? cleaned(*node->text()) : node->number() ? shown(*node) : std::string{};
}

std::optional<double> Properties::number(std::vector<std::string> const& names) const {
  constexpr double kUnknownBelow = -90'000;
  auto const* node = find(names);
  if (!node) return std::nullopt;
  auto const number = node->number() ? std::optional(*node->number())
                      : node->text() ? sheet_number(*node->text())
                                     : std::nullopt;
  return number && *number > kUnknownBelow ? number : std::nullopt;
}

}  // namespace socialmap
