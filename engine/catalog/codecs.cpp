#include <cmath>
#include <regex>

#include <fmt/format.h>

#include "engine/base/fold.h"
#include "engine/base/nearest.h"
#include "engine/catalog/codec.h"
#include "engine/catalog/meant.h"
#include "engine/catalog/personal_data.h"
#include "engine/catalog/records.h"

namespace socialmap {
namespace {

Schema plain(Node node) { return {std::move(node), {}}; }

void write_text(JsonWriter& out, std::string const& value) { out.text(value); }

/// What was seen is not told: a number may be somebody's own.
std::optional<std::string> text_of(Node const& node, Reading& reading) {
  if (auto const* text = node.text()) return *text;
  auto const* const mend = node.is_null()
                               ? "; leave the field out when it is not known, and put double quotes "
                                 "round text that begins with #"
                               : "; put double quotes round it";
  reading.problem(node, fmt::format("must be text, not {}{}", kind_of(node), mend));
  return std::nullopt;
}

std::size_t letters_in(std::string_view text) {
  std::size_t count = 0;
  for (char const c : text) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  return count;
}

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

std::string word_meant(std::string const& text, std::vector<std::string> const& words,
                       Everyday const& everyday) {
  auto const written = folded(text);
  for (auto const& [said, word] : everyday) {
    if (said == written) return word;
  }
  return nearest(text, words);
}

std::optional<double> number_of(Node const& node, Reading& reading, double least, double most,
                                std::string_view what) {
  auto const* number = node.number();
  if (number && std::isfinite(*number) && *number >= least && *number <= most) return *number;
  reading.problem(node, fmt::format("must be {} from {} to {}", what, least, most), shown(node),
                  number_meant(node));
  return std::nullopt;
}

/// A codec whose problem gets what was probably meant.
template <typename T>
Codec<T> with_guess(Codec<T> codec, std::string (*meant)(Node const&)) {
  auto read = [codec, meant](Node const& node, Reading& reading) {
    auto const told_before = reading.errors.size();
    auto value = codec.read(node, reading);
    if (!value && reading.errors.size() > told_before && !reading.errors.back().got.empty())
      reading.errors.back().suggestion = meant(node);
    return value;
  };
  return {std::move(read), [codec](JsonWriter& out, T const& value) { codec.write(out, value); },
          codec.schema()};
}

}  // namespace

Codec<std::string> matching(std::string pattern, std::string what, std::size_t longest) {
  auto read = [regex = std::regex(pattern), what, longest](Node const& node,
                                                           Reading& reading) -> std::optional<std::string> {
    auto text = text_of(node, reading);
    if (!text) return std::nullopt;
    if (text->size() <= longest && std::regex_match(*text, regex)) return text;
    reading.problem(node, fmt::format("must be {}", what), shown(node));
    return std::nullopt;
  };
  return {std::move(read), write_text,
          plain(object({{"type", "string"},
                        {"pattern", "^(?:" + pattern + ")$"},
                        {"maxLength", static_cast<int>(longest)}}))};
}

Codec<std::string> slug() {
  return with_guess(
      matching("[a-z0-9]+(-[a-z0-9]+)*", "an id of lower-case letters, digits and hyphens", 100), slug_meant);
}

Codec<std::string> reference(WordList list) {
  auto read = [list](Node const& node, Reading& reading) -> std::optional<std::string> {
    auto text = text_of(node, reading);
    if (text) reading.refer(node, list, *text);
    return text;
  };
  return {std::move(read), write_text,
          plain(object({{"type", "string"}, {"description", fmt::format("the id of a {}", name_of(list))}}))};
}

Codec<std::string> plain_text(std::size_t longest) {
  auto read = [longest](Node const& node, Reading& reading) -> std::optional<std::string> {
    auto text = text_of(node, reading);
    if (!text) return std::nullopt;
    auto const mistakes = reading.mistakes;
    auto const letters = letters_in(*text);
    if (is_blank(*text)) reading.problem(node, "is empty; leave the field out when it is not known");
    if (letters > longest)
      reading.problem(node, fmt::format("has {} characters; at most {} are allowed", letters, longest));
    if (auto fault = fault_in_text(*text)) reading.problem(node, *fault);
    if (auto doubt = doubt_in_text(*text)) reading.warning(node, *doubt);
    return reading.mistakes == mistakes ? text : std::nullopt;
  };
  return {std::move(read), write_text,
          plain(object({{"type", "string"}, {"minLength", 1}, {"maxLength", static_cast<int>(longest)}}))};
}

Codec<std::string> any_text() { return {text_of, write_text, plain(object({{"type", "string"}}))}; }

Codec<std::string> web_address() {
  return matching("https?://[^\\s<>\"]+", "a web address that starts with https://", 500);
}

Codec<std::string> email_address() {
  auto const address =
      matching("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", "an e-mail address", 200);
  auto read = [address](Node const& node, Reading& reading) {
    auto text = address.read(node, reading);
    if (text && looks_personal(*text))
      reading.warning(node, "looks like somebody's own address; use a role mailbox");
    return text;
  };
  return {std::move(read), write_text, address.schema()};
}

Codec<std::string> phone_number() {
  return matching("\\+?[0-9][0-9 -]{1,18}", "a phone number: digits, blanks and hyphens, such as 0123-456789",
                  20);
}

Codec<std::string> postcode() {
  return with_guess(matching("[1-9][0-9]{3}( ?[A-Za-z]{2})?", "a postcode such as 9912 AB", 7),
                    postcode_meant);
}

Codec<bool> truth() {
  auto read = [](Node const& node, Reading& reading) -> std::optional<bool> {
    if (auto const* value = node.boolean()) return *value;
    reading.problem(node, "must be true or false, without quotes", shown(node), truth_meant(node));
    return std::nullopt;
  };
  return {std::move(read), [](JsonWriter& out, bool value) { out.boolean(value); },
          plain(object({{"type", "boolean"}}))};
}

Codec<int> whole_number(int least, int most) {
  auto read = [least, most](Node const& node, Reading& reading) -> std::optional<int> {
    auto const number = number_of(node, reading, least, most, "a whole number");
    if (!number) return std::nullopt;
    if (std::trunc(*number) == *number) return static_cast<int>(*number);
    reading.problem(node, fmt::format("must be a whole number from {} to {}", least, most), shown(node));
    return std::nullopt;
  };
  return {std::move(read), [](JsonWriter& out, int value) { out.integer(value); },
          plain(object({{"type", "integer"}, {"minimum", least}, {"maximum", most}}))};
}

Codec<double> real_number(double least, double most) {
  auto read = [least, most](Node const& node, Reading& reading) {
    return number_of(node, reading, least, most, "a number");
  };
  return {std::move(read), [](JsonWriter& out, double value) { out.number(value); },
          plain(object({{"type", "number"}, {"minimum", least}, {"maximum", most}}))};
}

Codec<Cents> euro(int most_euro) {
  auto read = [most_euro](Node const& node, Reading& reading) -> std::optional<Cents> {
    auto const number = number_of(node, reading, 0, most_euro, "an amount in euro");
    if (!number) {
      reading.errors.back().what += ", written like 4.50";
      reading.errors.back().suggestion = euro_meant(node);
      return std::nullopt;
    }
    double const cents = std::round(*number * 100);
    if (std::abs(*number * 100 - cents) > 1e-6) {
      reading.problem(node, "has more than two decimals", shown(node));
      return std::nullopt;
    }
    return Cents{static_cast<std::int64_t>(cents)};
  };
  return {std::move(read), [](JsonWriter& out, Cents value) { out.hundredths(value.value); },
          plain(object({{"type", "number"}, {"minimum", 0}, {"maximum", most_euro}}))};
}

Codec<Date> calendar_date() {
  auto read = [](Node const& node, Reading& reading) -> std::optional<Date> {
    auto const* text = node.text();
    if (text) {
      if (auto const date = parse_date(*text)) return date;
    }
    reading.problem(node, "must be a date that exists, written like 2026-11-23", shown(node),
                    date_meant(node));
    return std::nullopt;
  };
  return {std::move(read), [](JsonWriter& out, Date date) { out.text(to_string(date)); },
          plain(object({{"type", "string"}, {"format", "date"}}))};
}

Codec<ClockTime> clock_time() {
  auto read = [](Node const& node, Reading& reading) -> std::optional<ClockTime> {
    auto const* text = node.text();
    if (text) {
      if (auto const time = parse_clock_time(*text)) return time;
    }
    reading.problem(node, "must be a time from 00:00 to 24:00, written like \"09:30\"", shown(node),
                    time_meant(node));
    return std::nullopt;
  };
  return {std::move(read), [](JsonWriter& out, ClockTime time) { out.text(to_string(time)); },
          plain(object({{"type", "string"}, {"pattern", "^([01][0-9]|2[0-4]):[0-5][0-9]$"}}))};
}

Codec<std::string> one_word_of(std::vector<std::string> words, Everyday everyday) {
  NodeList choices(words.begin(), words.end());
  auto read = [words, everyday](Node const& node, Reading& reading) -> std::optional<std::string> {
    auto const* text = node.text();
    if (text && std::find(words.begin(), words.end(), *text) != words.end()) return *text;
    reading.problem(node, fmt::format("must be one of {}", fmt::join(words, ", ")), shown(node),
                    text ? word_meant(*text, words, everyday) : std::string{});
    return std::nullopt;
  };
  return {std::move(read), write_text, plain(object({{"type", "string"}, {"enum", std::move(choices)}}))};
}

}  // namespace socialmap
