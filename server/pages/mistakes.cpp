#include "server/pages/mistakes.h"

#include <algorithm>
#include <array>

#include "server/pages/link.h"
#include "server/pages/texts.h"

namespace socialmap::pages {
namespace {

constexpr std::array<std::string_view, 20> kParameters{
    "q",     "near",    "radius", "kind",     "domain", "neighbourhood", "audience",      "language",
    "day",   "daypart", "free",   "maxPrice", "pass",   "age",           "accessibility", "available",
    "layer", "bbox",    "sort",   "page"};

/// "kind" of "/kind/0"; "free" of "free".
std::string parameter_of(std::string_view where) {
  if (where.starts_with('/')) where.remove_prefix(1);
  return std::string(where.substr(0, where.find('/')));
}

/// A parameter that may have one value only.
bool is_given_twice(http::Query const& query, std::string const& name) {
  bool const repeatable = name == "kind" || name == "domain" || name == "neighbourhood" || name == "day" ||
                          name == "accessibility" || name == "audience" || name == "language";
  return !repeatable &&
         std::count_if(query.begin(), query.end(), [&](auto const& p) { return p.first == name; }) > 1;
}

}  // namespace

bool is_search_parameter(std::string_view name) {
  return std::find(kParameters.begin(), kParameters.end(), name) != kParameters.end();
}

std::vector<InputError> unknown_parameters(http::Query const& query) {
  std::vector<InputError> errors;
  for (auto const& [name, value] : query) {
    if (!is_search_parameter(name))
      errors.push_back({"/" + name, "is not a parameter of this page", "", "", false});
  }
  return errors;
}

std::vector<std::string> mistakes_of(std::vector<InputError> const& errors, http::Query const& query) {
  std::vector<std::string> sentences;
  for (auto const& error : errors) {
    auto const name = parameter_of(error.where);
    auto sentence = is_given_twice(query, name)
                        ? texts().given_twice(name)
                        : texts().mistake(name, value_of(query, name), !value_of(query, "near").empty());
    if (std::find(sentences.begin(), sentences.end(), sentence) == sentences.end())
      sentences.push_back(std::move(sentence));
  }
  return sentences;
}

}  // namespace socialmap::pages
