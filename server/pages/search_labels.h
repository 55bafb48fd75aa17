#pragma once
// What a filter in the URL is called on the page.

#include <string>
#include <string_view>

#include "engine/socialmap.h"
#include "server/pages/language.h"

namespace socialmap::pages {

/// "Wandelgroep" for kind=walking-group; the value itself where nobody gives it a name.
std::string label_of_filter(SocialMap const& map, std::string_view name, std::string const& value);

/// The label of a word in a list with ids and labels; the id where it is not in the list.
template <typename Word>
std::string label_in(std::vector<Word> const& words, std::string_view id) {
  for (auto const& word : words) {
    if (word.id == id) return word.label;
  }
  return std::string(id);
}

/// The same in the language of the answer, where the word has a name in it.
template <typename Word>
std::string label_in(std::vector<Word> const& words, std::vector<Translation> const& english,
                     std::string_view id) {
  if (language() == Language::english)
    for (auto const& word : english)
      if (word.id == id) return word.label;
  return label_in(words, id);
}

/// Of a need as residents say it.
inline std::string label_in(std::vector<Need> const& needs, std::vector<Translation> const& english,
                            std::string_view id) {
  for (auto const& need : needs) {
    if (need.id == id && need.label_resident && language() == Language::dutch) return *need.label_resident;
  }
  return label_in<Need>(needs, english, id);
}

}  // namespace socialmap::pages
