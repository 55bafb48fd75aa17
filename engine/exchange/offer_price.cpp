#include "engine/exchange/offer_price.h"

#include <algorithm>
#include <cmath>
#include <regex>
#include <set>

#include "engine/base/fold.h"
#include "engine/exchange/plain_words.h"
#include "engine/exchange/sheet.h"

namespace socialmap {
namespace {

/// The rows' words for a price that was not taken, each once.
std::string other_words(EventRows const& rows, std::string const& taken) {
  constexpr std::size_t kLongestNote = 200;
  std::set<std::string> said{taken, ""};
  std::string words;
  for (auto const& row : rows) {
    if (said.insert(row.price).second) words += (words.empty() ? "" : "; ") + row.price;
  }
  return cut_to(words, kLongestNote);
}

}  // namespace

std::optional<Cents> read_price(std::string_view text) {
  static std::regex const shape(
      R"((?:€|eur|euro)? ?(\d+(?:[.,]\d{1,2})?)(?:[.,] ?-{1,2})? ?(?:€|eur|euro)?)");
  auto const written = cleaned(folded(text));
  if (written == "gratis" || written == "vrij entree" || written == "gratis entree") return Cents{0};
  std::smatch parts;
  if (!std::regex_match(written, parts, shape)) return std::nullopt;
  auto const euro = sheet_number(parts[1].str());
  if (!euro || *euro > 10'000) return std::nullopt;
  return Cents{std::llround(*euro * 100)};
}

std::optional<Price> price_of(EventRows const& rows, std::optional<Price> const& usual,
                              std::string const& heading, RowNotes& notes) {
  auto const first =
      std::find_if(rows.begin(), rows.end(), [](EventRow const& row) { return read_price(row.price); });
  auto const taken = first == rows.end() ? std::string{} : first->price;
  auto const others = other_words(rows, taken);
  if (taken.empty() && others.empty()) return usual;
  auto price = usual.value_or(Price{});
  price.amount = read_price(taken);
  if (!price.per) price.per = PricePer::visit;
  if (!others.empty()) price.note = others;
  for (auto const& row : rows) {
    if (row.price.empty() || row.price == taken) continue;
    notes.warning(row.line, heading,
                  taken.empty() ? "has a price that cannot be read; it is told in the note"
                                : "has another price than the offer's; it is told in the note");
  }
  return price;
}

}  // namespace socialmap
