#include "engine/text/lay_hits.h"

#include <algorithm>

namespace socialmap {

bool touches(LayHit const& hit, std::vector<bool> const& words) {
  return std::any_of(hit.words.begin(), hit.words.end(), [&](std::size_t at) { return words[at]; });
}

void mark(std::vector<bool>& words, LayHit const& hit) {
  for (auto const at : hit.words) words[at] = true;
}

std::vector<LayHit> merged(std::vector<LayHit> hits) {
  std::stable_partition(hits.begin(), hits.end(), [](LayHit const& hit) { return !hit.ambiguous; });
  std::vector<LayHit> all;
  for (auto& hit : hits) {
    auto const same = std::find_if(all.begin(), all.end(), [&](LayHit const& other) {
      return std::find_first_of(hit.words.begin(), hit.words.end(), other.words.begin(), other.words.end()) !=
             hit.words.end();
    });
    if (same == all.end()) {
      all.push_back(std::move(hit));
      continue;
    }
    for (auto const at : hit.words) {
      if (std::find(same->words.begin(), same->words.end(), at) == same->words.end())
        same->words.push_back(at);
    }
    std::sort(same->words.begin(), same->words.end());
    if (hit.ambiguous && !same->ambiguous) continue;
    for (auto& id : hit.concepts) {
      if (std::find(same->concepts.begin(), same->concepts.end(), id) == same->concepts.end())
        same->concepts.push_back(std::move(id));
    }
    same->synonyms.insert(same->synonyms.end(), hit.synonyms.begin(), hit.synonyms.end());
  }
  return all;
}

std::string text_of(LayHit const& hit, std::vector<TextTerm> const& words) {
  std::string text;
  for (auto const at : hit.words) text += (text.empty() ? "" : " ") + words[at].word;
  return text;
}

}  // namespace socialmap
