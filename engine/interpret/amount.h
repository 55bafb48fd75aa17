#pragma once
// Amounts that people write: minutes, metres, euro, years, in figures or in words.

#include <optional>
#include <string>

#include "engine/interpret/clauses.h"

namespace socialmap {

enum class AmountSort { minutes, metres, cents, age, months };

struct Amount {
  int value = 0;
  std::size_t words = 0;  ///< how many it takes
};

/// The amount that begins at a word: "15 min", "een kwartier", "1,5 km", "€ 5", "een tientje", "74 jaar",
/// "acht maanden". An age needs no "jaar" and is 12 to 110; minutes are at most 600, metres 100,000, cents
/// 100,000 and months 1,200.
std::optional<Amount> amount_at(AmountSort sort, ClausedText const& text, std::size_t at);

/// A number in figures ("15", also of "15min") or words ("vijftien"); nothing for other words.
std::optional<int> number_in(std::string const& word);

}  // namespace socialmap
