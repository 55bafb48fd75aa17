#include "engine/text/word_filter.h"

#include "engine/catalog/known_columns.h"

namespace socialmap {
namespace {

/// The bit past the codes stands for every language that is spoken nowhere.
Mask languages_mask(std::vector<std::string> const& asked, std::vector<std::string> const& codes) {
  auto mask = mask_of(asked, codes, [](std::string const& code) -> std::string_view { return code; });
  mask.resize((codes.size() + 1) / 64 + 1);
  auto const is_code = [&](std::string const& code) {
    return std::binary_search(codes.begin(), codes.end(), code);
  };
  if (!std::all_of(asked.begin(), asked.end(), is_code))
    mask[codes.size() / 64] |= std::uint64_t{1} << (codes.size() % 64);
  return mask;
}

Mask features_mask(std::vector<std::string> const& asked) {
  return mask_of(asked, kBuildingFeatures, [](auto const& feature) { return feature.first; });
}

}  // namespace

Answer WordFilter::judge(ActivityId id) const {
  auto const* yes = words->yes.row(id.value);
  auto const* no = words->no.row(id.value);
  if (all) {
    if (meets(no, mask)) return Answer::no;
    return covers(yes, mask) ? Answer::yes : Answer::unknown;
  }
  if (meets(yes, mask)) return Answer::yes;
  return covers(no, mask) ? Answer::no : Answer::unknown;
}

std::vector<WordFilter> word_filters(SearchWorld const& world, SearchRequest const& request) {
  auto const& columns = world.columns;
  std::vector<WordFilter> filters;
  if (!request.audiences.empty())
    filters.push_back({&columns.audiences, mask_of(request.audiences, world.vocabulary.audiences), false,
                       Unknown::audience});
  if (!request.traits.empty())
    filters.push_back(
        {&columns.traits, mask_of(request.traits, world.vocabulary.traits), false, Unknown::trait});
  if (!request.languages.empty())
    filters.push_back({&columns.languages, languages_mask(request.languages, columns.language_codes), false,
                       Unknown::language});
  if (!request.passes.empty())
    filters.push_back({&columns.passes, mask_of(request.passes, world.catalogue.municipality.passes), false,
                       Unknown::pass});
  if (!request.accessibility.empty())
    filters.push_back(
        {&columns.features, features_mask(request.accessibility), true, Unknown::accessibility});
  return filters;
}

}  // namespace socialmap
