#include "engine/evaluate/offer_facts.h"

#include <algorithm>
#include <cctype>
#include <string>

#include "engine/base/fold.h"
#include "engine/catalog/trait_known.h"

namespace socialmap {
namespace {

bool is_letter(char c) {
  auto const byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || std::isalnum(byte) != 0;
}

bool starts_word(std::string_view text, std::size_t at) { return at == 0 || !is_letter(text[at - 1]); }
bool ends_word(std::string_view text, std::size_t end) { return end == text.size() || !is_letter(text[end]); }

std::string text_of(Activity const& activity) { return activity.title + "\n" + activity.summary; }

/// Whether `word` stands at a place that `fits` takes: (text, begin, end).
template <typename Fits>
bool stands(std::string_view text, std::string_view word, Fits const& fits) {
  if (word.empty()) return false;
  for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    if (fits(text, at, at + word.size())) return true;
  }
  return false;
}

}  // namespace

std::optional<bool> has_trait(SocialMap const& map, ActivityId id, std::string_view trait) {
  auto const* building = map.catalogue().location(id);
  auto const* known = building && building->accessibility ? &*building->accessibility : nullptr;
  return trait_known(trait, field_of_trait(trait), {map.catalogue().activity(id), known});
}

bool has_kind(Activity const& activity, std::string_view kind) {
  return std::find(activity.kinds.begin(), activity.kinds.end(), kind) != activity.kinds.end();
}

bool has_word_starting(Activity const& activity, std::string_view start) {
  return stands(folded(text_of(activity)), folded(start),
                [](std::string_view text, std::size_t at, std::size_t) { return starts_word(text, at); });
}

bool mentions(Activity const& activity, std::string_view word) {
  constexpr std::size_t kShort = 3;
  if (word.size() > kShort)
    return stands(folded(text_of(activity)), folded(word),
                  [](std::string_view, std::size_t, std::size_t) { return true; });
  return stands(text_of(activity), word, [](std::string_view text, std::size_t at, std::size_t end) {
    return starts_word(text, at) && ends_word(text, end);
  });
}

}  // namespace socialmap
