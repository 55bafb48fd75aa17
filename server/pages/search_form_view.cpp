#include "server/pages/search_form_view.h"

#include <algorithm>
#include <array>
#include <utility>

#include "server/pages/link.h"
#include "server/pages/search_labels.h"
#include "server/pages/texts.h"

namespace socialmap::pages {
namespace {

Option option(http::Query const& query, std::string_view name, std::string value, std::string label) {
  bool const chosen = value_of(query, name) == value;
  return {std::move(value), std::move(label), chosen};
}

std::vector<Option> radii(SocialMap const& map, http::Query const& query) {
  std::vector<Option> options{option(query, "radius", "", std::string(texts().any_radius))};
  bool known = value_of(query, "radius").empty();
  for (auto const* const metres : {"500", "1000", "2000", "5000", "10000"}) {
    options.push_back(option(query, "radius", metres, label_of_filter(map, "radius", metres)));
    known = known || options.back().chosen;
  }
  auto const own = value_of(query, "radius");
  if (!known) options.push_back({own, label_of_filter(map, "radius", own), true});
  return options;
}

std::vector<Option> domains(SocialMap const& map, http::Query const& query) {
  std::vector<Option> options{option(query, "domain", "", std::string(texts().all_domains))};
  for (auto const& domain : map.vocabulary().domains)
    options.push_back(option(query, "domain", domain.id, label_of_filter(map, "domain", domain.id)));
  return options;
}

std::vector<Option> layers(http::Query const& query) {
  return {option(query, "layer", "", std::string(texts().both_layers)),
          option(query, "layer", "activity", std::string(texts().only_activity)),
          option(query, "layer", "support", std::string(texts().only_support))};
}

std::vector<Option> sorts(http::Query const& query) {
  return {option(query, "sort", "", std::string(texts().sort_relevance)),
          option(query, "sort", "distance", std::string(texts().sort_distance)),
          option(query, "sort", "next", std::string(texts().sort_next)),
          option(query, "sort", "title", std::string(texts().sort_title)),
          option(query, "sort", "verified", std::string(texts().sort_verified))};
}

/// What the form has no field for.
http::Query kept_of(http::Query const& query) {
  http::Query kept;
  bool domain_shown = false;
  for (auto const& pair : query) {
    bool const second_domain = pair.first == "domain" && std::exchange(domain_shown, true);
    bool const elsewhere = pair.first == "kind" || pair.first == "neighbourhood" || pair.first == "day" ||
                           pair.first == "audience" || pair.first == "language";
    if (elsewhere || pair.first == "bbox" || second_domain) kept.push_back(pair);
  }
  return kept;
}

std::vector<Option> dayparts(SocialMap const& map, http::Query const& query) {
  std::vector<Option> options{option(query, "daypart", "", std::string(texts().any_radius))};
  for (auto const* const part : {"morning", "afternoon", "evening"})
    options.push_back(option(query, "daypart", part, label_of_filter(map, "daypart", part)));
  return options;
}

std::vector<Option> passes(SocialMap const& map, http::Query const& query) {
  std::vector<Option> options{option(query, "pass", "", std::string(texts().no_pass))};
  for (auto const& pass : map.catalogue().municipality.passes)
    options.push_back(option(query, "pass", pass.id, pass.label));
  return options;
}

std::vector<Option> accessibility(SocialMap const& map, http::Query const& query) {
  std::vector<Option> options;
  for (auto const* const feature : {"stepFree", "accessibleToilet", "hearingLoop", "lift", "parking"})
    options.push_back(
        {feature, label_of_filter(map, "accessibility", feature), has(query, "accessibility", feature)});
  return options;
}

}  // namespace

SearchForm search_form_of(SocialMap const& map, http::Query const& query) {
  auto price = value_of(query, "maxPrice");
  std::replace(price.begin(), price.end(), '.', ',');
  return {.q = value_of(query, "q"),
          .near = value_of(query, "near"),
          .max_price = price,
          .age = value_of(query, "age"),
          .free = value_of(query, "free") == "true",
          .available = value_of(query, "available") == "true",
          .radii = radii(map, query),
          .domains = domains(map, query),
          .layers = layers(query),
          .dayparts = dayparts(map, query),
          .passes = passes(map, query),
          .accessibility = accessibility(map, query),
          .sorts = sorts(query),
          .kept = kept_of(query)};
}

}  // namespace socialmap::pages
