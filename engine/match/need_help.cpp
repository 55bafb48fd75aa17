#include "engine/match/need_help.h"

#include <algorithm>

namespace socialmap {
namespace {

bool is_kind_of_help(std::string const& id, Vocabulary const& vocabulary) {
  auto const& kinds = vocabulary.kinds;
  auto const found =
      std::find_if(kinds.begin(), kinds.end(), [&](Kind const& kind) { return kind.id == id; });
  return found->layer == Layer::support;
}

}  // namespace

int help_strength(NeedId need, ActivityId offer, Catalogue const& catalogue, Vocabulary const& vocabulary,
                  Columns const& columns) {
  if (columns.layer[offer.value] != Layer::support) return columns.strength(offer.value, need);
  auto const& activity = catalogue.activity(offer);
  auto const& word = vocabulary.needs[need.value];
  if (auto const own = activity.needs.find(word.id); own != activity.needs.end()) return own->second;
  int strongest = 0;
  for (auto const& remedy : word.kinds) {
    bool const has =
        std::find(activity.kinds.begin(), activity.kinds.end(), remedy.kind) != activity.kinds.end();
    if (remedy.strength > strongest && has && is_kind_of_help(remedy.kind, vocabulary))
      strongest = remedy.strength;
  }
  return strongest;
}

void NeedHelp::grow(Catalogue const& catalogue, Vocabulary const& vocabulary, Columns const& columns,
                    std::size_t first) {
  helpers_.resize(vocabulary.needs.size());
  serving_.resize(vocabulary.needs.size());
  for (auto& by_strength : serving_) {
    for (auto& bits : by_strength) bits.resize(words_for(columns.size));
  }
  for (auto row = static_cast<std::uint32_t>(first); row < columns.size; ++row) {
    for (std::uint32_t need = 0; need < helpers_.size(); ++need) {
      for (std::size_t i = 0; i < columns.strength(row, {need}); ++i) set_bit(serving_[need][i], row);
      auto const strength = help_strength({need}, {row}, catalogue, vocabulary, columns);
      if (strength == 0) continue;
      helpers_[need].rows.push_back(row);
      helpers_[need].strengths.push_back(static_cast<std::uint8_t>(strength));
    }
  }
}

}  // namespace socialmap
