#include "engine/interpret/amount.h"

#include <algorithm>
#include <array>

namespace socialmap {
namespace {

using namespace std::string_view_literals;

constexpr std::array kNumbers{
    std::pair{"een"sv, 1},           std::pair{"twee"sv, 2},         std::pair{"drie"sv, 3},
    std::pair{"vier"sv, 4},          std::pair{"vijf"sv, 5},         std::pair{"zes"sv, 6},
    std::pair{"zeven"sv, 7},         std::pair{"acht"sv, 8},         std::pair{"negen"sv, 9},
    std::pair{"tien"sv, 10},         std::pair{"elf"sv, 11},         std::pair{"twaalf"sv, 12},
    std::pair{"vijftien"sv, 15},     std::pair{"twintig"sv, 20},     std::pair{"vijfentwintig"sv, 25},
    std::pair{"dertig"sv, 30},       std::pair{"veertig"sv, 40},     std::pair{"vijftig"sv, 50},
    std::pair{"zestig"sv, 60},       std::pair{"zeventig"sv, 70},    std::pair{"tachtig"sv, 80},
    std::pair{"negentig"sv, 90},     std::pair{"honderd"sv, 100},    std::pair{"tweehonderd"sv, 200},
    std::pair{"driehonderd"sv, 300}, std::pair{"vijfhonderd"sv, 500}};

/// A unit and how many of the smallest one it is.
struct Unit {
  AmountSort sort;
  std::string_view word;
  int size;
};
constexpr std::array kUnits{
    Unit{AmountSort::minutes, "minuten", 1},     Unit{AmountSort::minutes, "minuut", 1},
    Unit{AmountSort::minutes, "min", 1},         Unit{AmountSort::minutes, "minuutjes", 1},
    Unit{AmountSort::minutes, "uur", 60},        Unit{AmountSort::minutes, "kwartier", 15},
    Unit{AmountSort::metres, "meter", 1},        Unit{AmountSort::metres, "m", 1},
    Unit{AmountSort::metres, "mtr", 1},          Unit{AmountSort::metres, "km", 1000},
    Unit{AmountSort::metres, "kilometer", 1000}, Unit{AmountSort::cents, "euro", 100},
    Unit{AmountSort::cents, "eur", 100},         Unit{AmountSort::cents, "euros", 100},
    Unit{AmountSort::cents, "euries", 100},      Unit{AmountSort::months, "maanden", 1},
    Unit{AmountSort::months, "maand", 1},        Unit{AmountSort::months, "mnd", 1},
    Unit{AmountSort::months, "jaar", 12},        Unit{AmountSort::months, "jr", 12},
    Unit{AmountSort::months, "jaren", 12}};

/// Whole amounts that need no number.
struct FixedAmount {
  AmountSort sort;
  std::string_view words;
  int value;
};
constexpr std::array kFixed{FixedAmount{AmountSort::minutes, "kwartier", 15},
                            FixedAmount{AmountSort::minutes, "kwartiertje", 15},
                            FixedAmount{AmountSort::minutes, "een kwartier", 15},
                            FixedAmount{AmountSort::minutes, "een kwartiertje", 15},
                            FixedAmount{AmountSort::minutes, "half uur", 30},
                            FixedAmount{AmountSort::minutes, "halfuur", 30},
                            FixedAmount{AmountSort::minutes, "een half uur", 30},
                            FixedAmount{AmountSort::minutes, "half uurtje", 30},
                            FixedAmount{AmountSort::minutes, "een half uurtje", 30},
                            FixedAmount{AmountSort::minutes, "uurtje", 60},
                            FixedAmount{AmountSort::minutes, "een uurtje", 60},
                            FixedAmount{AmountSort::metres, "halve kilometer", 500},
                            FixedAmount{AmountSort::metres, "een halve kilometer", 500},
                            FixedAmount{AmountSort::cents, "tientje", 1000},
                            FixedAmount{AmountSort::cents, "een tientje", 1000},
                            FixedAmount{AmountSort::months, "half jaar", 6},
                            FixedAmount{AmountSort::months, "een half jaar", 6},
                            FixedAmount{AmountSort::months, "anderhalf jaar", 18}};

constexpr int most_of(AmountSort sort) {
  switch (sort) {
    case AmountSort::minutes:
      return 600;
    case AmountSort::age:
      return 110;
    case AmountSort::months:
      return 1200;
    default:
      return 100'000;
  }
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t digits_in(std::string const& word) {
  return static_cast<std::size_t>(std::find_if_not(word.begin(), word.end(), is_digit) - word.begin());
}

std::optional<int> unit_size(AmountSort sort, std::string_view word) {
  for (auto const& unit : kUnits) {
    if (unit.sort == sort && unit.word == word) return unit.size;
  }
  return std::nullopt;
}

/// A number with what comes after the comma, in thousandths.
struct Quantity {
  int thousandths = 0;
  std::size_t words = 0;
  std::string glued;  ///< a unit that is written to it ("15min")
};

std::optional<Quantity> quantity_at(ClausedText const& text, std::size_t at) {
  auto const& words = text.words;
  auto const whole = number_in(words[at].word);
  if (!whole || *whole > 100'000) return std::nullopt;
  Quantity quantity{*whole * 1000, 1, {}};
  if (auto const digits = digits_in(words[at].word); digits > 0)
    quantity.glued = words[at].word.substr(digits);
  bool const goes_on = quantity.glued.empty() && at + 1 < words.size() && is_digit(words[at].word.back()) &&
                       text.text.substr(words[at].start + words[at].length, 1).find_first_of(",.") == 0 &&
                       words[at + 1].start == words[at].start + words[at].length + 1;
  if (!goes_on) return quantity;
  auto const& decimals = words[at + 1].word;
  auto const count = std::min<std::size_t>(digits_in(decimals), 3);
  if (count == 0) return quantity;
  int part = std::stoi(decimals.substr(0, count));
  for (auto i = count; i < 3; ++i) part *= 10;
  quantity.thousandths += part;
  quantity.words = 2;
  quantity.glued = decimals.substr(digits_in(decimals));
  return quantity;
}

bool follows_euro_sign(ClausedText const& text, std::size_t at) {
  auto before = text.text.substr(0, text.words[at].start);
  while (before.ends_with(' ')) before.remove_suffix(1);
  return before.ends_with("\u20AC");
}

std::optional<Amount> measured(AmountSort sort, ClausedText const& text, std::size_t at) {
  auto const quantity = quantity_at(text, at);
  if (!quantity) return std::nullopt;
  auto const value = [&](int size) {
    return static_cast<int>(static_cast<long long>(quantity->thousandths) * size / 1000);
  };
  if (!quantity->glued.empty()) {
    auto const size = unit_size(sort, quantity->glued);
    return size ? std::optional(Amount{value(*size), quantity->words}) : std::nullopt;
  }
  auto const next = at + quantity->words;
  if (next < text.words.size()) {
    if (auto const size = unit_size(sort, text.words[next].word))
      return Amount{value(*size), quantity->words + 1};
  }
  bool const as_price = quantity->words == 2 && text.words[next - 1].length == 2;  // "5,50"
  if (sort == AmountSort::cents && (as_price || follows_euro_sign(text, at)))
    return Amount{value(100), quantity->words};
  return std::nullopt;
}

std::optional<Amount> weeks_as_months(ClausedText const& text, std::size_t at) {
  auto const number = number_in(text.words[at].word);
  if (!number || at + 1 >= text.words.size()) return std::nullopt;
  auto const& unit = text.words[at + 1].word;
  if (unit != "weken" && unit != "week") return std::nullopt;
  return Amount{*number * 12 / 52, 2};
}

std::optional<Amount> age_at(ClausedText const& text, std::size_t at) {
  constexpr int kYoungest = 12;
  auto const& word = text.words[at].word;
  auto const number = number_in(word);
  auto const digits = digits_in(word);
  if (!number || *number < kYoungest || digits == 0) return std::nullopt;
  auto const is_years = [](std::string_view unit) {
    return unit == "jaar" || unit == "jr" || unit == "j" || unit == "jarige" || unit == "jarig";
  };
  if (auto const glued = word.substr(digits); !glued.empty())
    return is_years(glued) ? std::optional(Amount{*number, 1}) : std::nullopt;
  if (at + 1 < text.words.size() && is_years(text.words[at + 1].word)) return Amount{*number, 2};
  return Amount{*number, 1};
}

}  // namespace

std::optional<int> number_in(std::string const& word) {
  constexpr std::size_t kMostDigits = 6;
  if (auto const digits = digits_in(word); digits > 0)
    return digits <= kMostDigits ? std::optional(std::stoi(word.substr(0, digits))) : std::nullopt;
  auto const* found =
      std::find_if(kNumbers.begin(), kNumbers.end(), [&](auto const& known) { return known.first == word; });
  return found == kNumbers.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Amount> amount_at(AmountSort sort, ClausedText const& text, std::size_t at) {
  std::optional<Amount> amount;
  WordSpan const rest{at, text.words.size()};
  for (auto const& fixed : kFixed) {
    auto const words = fixed.sort == sort ? words_at(text.words, rest, at, fixed.words) : 0;
    if (words > 0 && (!amount || words > amount->words)) amount = Amount{fixed.value, words};
  }
  if (!amount) amount = sort == AmountSort::age ? age_at(text, at) : measured(sort, text, at);
  if (!amount && sort == AmountSort::months) amount = weeks_as_months(text, at);
  if (!amount || amount->value > most_of(sort)) return std::nullopt;
  return amount;
}

}  // namespace socialmap
