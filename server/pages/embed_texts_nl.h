#pragma once
// The Dutch of the list inside another site's page.

#include <string_view>

namespace socialmap::pages::nl {

inline constexpr std::string_view kEmbedTitle = "Wat is er te doen?";
inline constexpr std::string_view kEmbedAll = "Bekijk alles op de sociale kaart";
inline constexpr std::string_view kNewWindow = " (opent een nieuw venster)";

}  // namespace socialmap::pages::nl
