#include "engine/search_faults.h"

#include <fmt/format.h>

namespace socialmap {
namespace {

void refer_each(std::vector<Reference>& references, WordList list, std::vector<std::string> const& ids) {
  for (auto const& id : ids) references.push_back({list, id, "/" + std::string(name_of(list))});
}

std::vector<InputError> period_faults(SearchRequest const& request, Date on) {
  if (!request.to) return {};
  auto const from = request.from.value_or(on);
  if (*request.to < from)
    return {{"/to",
             "lies before " + to_string(from) + ", where the period begins",
             to_string(*request.to),
             {},
             false}};
  if (*request.to > from + kLongestPeriod)
    return {{"/to",
             fmt::format("must be at most {} days after {}", kLongestPeriod.count(), to_string(from)),
             to_string(*request.to),
             {},
             false}};
  return {};
}

}  // namespace

std::vector<InputError> filter_faults(SearchRequest const& request, Words const& words, Date on) {
  std::vector<Reference> references;
  refer_each(references, WordList::audience, request.audiences);
  refer_each(references, WordList::trait, request.traits);
  refer_each(references, WordList::provider, request.providers);
  refer_each(references, WordList::pass, request.passes);
  auto errors = unknown_words(references, words);
  for (auto& fault : period_faults(request, on)) errors.push_back(std::move(fault));
  return errors;
}

}  // namespace socialmap
