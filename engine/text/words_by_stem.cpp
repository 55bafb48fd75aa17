#include "engine/text/words_by_stem.h"

#include <algorithm>

namespace socialmap {

WordsByStem::WordsByStem(CatalogueWords const& words) {
  for (auto const& word : words) {
    auto const& [term, parts, count] = word.second;
    if (term.stop_word) continue;
    entries_.push_back({term.stem, &word});
    for (auto const& part : parts) entries_.push_back({part.stem, &word});
  }
  std::ranges::sort(entries_, {}, &Entry::stem);
  entries_.shrink_to_fit();
}

std::span<WordsByStem::Entry const> WordsByStem::of(std::string_view stem) const {
  auto const [first, last] = std::ranges::equal_range(entries_, stem, {}, &Entry::stem);
  return {first, last};
}

}  // namespace socialmap
