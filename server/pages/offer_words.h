#pragma once
// The lines that the facts of an offer are made of.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/socialmap.h"
#include "server/pages/language.h"
#include "server/pages/offer_page.h"
#include "server/pages/search_labels.h"

namespace socialmap::pages {

Line plain(std::string_view words);
Line unknown(std::string_view words);
/// "Ja", "Nee", or told as unknown.
Line yes_no(std::optional<bool> known);

/// No lines where nothing is known.
std::vector<Line> some(std::optional<std::string> const& words);
std::vector<Line> yes_no_if_known(std::optional<bool> known);
/// What the provider wrote; no lines where it wrote nothing.
std::vector<Line> written(std::optional<std::string> const& words);
/// "onbekend, vraag na" where nothing is known.
std::vector<Line> known_or_ask(std::vector<Line> lines);

std::vector<Line> phone(std::optional<std::string> const& number);
std::vector<Line> mail(std::optional<std::string> const& address);
std::vector<Line> website(std::optional<std::string> const& url);
std::vector<Line> languages(std::optional<LanguageUse> const& language);
std::vector<Line> leader(Activity const& activity);

/// place_words() as a sentence.
std::string place_of(SocialMap const& map, ActivityId id);

template <typename Word>
std::vector<Line> labels(std::vector<Word> const& words, std::vector<Translation> const& english,
                         std::vector<std::string> const& ids) {
  std::vector<Line> lines;
  for (auto const& id : ids) lines.push_back(plain(label_in(words, english, id)));
  return lines;
}

}  // namespace socialmap::pages
