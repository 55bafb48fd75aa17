#pragma once
// What an imported offer costs.

#include <optional>
#include <string>

#include "engine/exchange/offer_texts.h"

namespace socialmap {

/// "4,50", "€ 4.50", "5 euro", "5,-" or "gratis"; nothing for other words, an amount below zero or one in
/// fractions of a cent.
std::optional<Cents> read_price(std::string_view text);

/// The price that the rows give, put into the mapping's `usual` price; per visit where that does not say.
/// What cannot be read becomes its note, with a warning per row; so does a second price of the same offer.
std::optional<Price> price_of(EventRows const& rows, std::optional<Price> const& usual,
                              std::string const& heading, RowNotes& notes);

}  // namespace socialmap
