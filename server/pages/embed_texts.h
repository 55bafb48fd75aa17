#pragma once
// What the list inside another site's page says, in the language of the answer being made.

#include <string_view>

#include "server/pages/language.h"

namespace socialmap::pages {

struct EmbedTexts {
  std::string_view title;
  std::string_view all;
  std::string_view new_window;
};

inline constexpr EmbedTexts kDutchEmbed{.title = "Wat is er te doen?",
                                        .all = "Bekijk alles op de sociale kaart",
                                        .new_window = " (opent een nieuw venster)"};
inline constexpr EmbedTexts kEnglishEmbed{.title = "What is there to do?",
                                          .all = "See everything on the social map",
                                          .new_window = " (opens a new window)"};

inline EmbedTexts const& embed_texts() { return in_language(kDutchEmbed, kEnglishEmbed); }

}  // namespace socialmap::pages
