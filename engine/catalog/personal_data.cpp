#include "engine/catalog/personal_data.h"

#include "engine/base/plain_signs.h"
#include "engine/catalog/birth_date.h"
#include "engine/catalog/contact_words.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace socialmap {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

std::string lower(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(),
                 [](char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); });
  return result;
}

/// The BSN's check: 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h - i is a multiple of 11 (Logisch Ontwerp BSN).
bool passes_bsn_check(std::string_view digits) {
  int sum = 0;
  for (int i = 0; i < 8; ++i) sum += (9 - i) * (digits[static_cast<std::size_t>(i)] - '0');
  sum -= digits[8] - '0';
  return sum % 11 == 0 && digits != "000000000";
}

/// Whether one of these words stands in the twelve bytes before `at`.
bool follows_any(std::string const& text, std::size_t at, std::initializer_list<std::string_view> words) {
  std::size_t const from = at < 14 ? 0 : at - 14;
  auto const before = std::string_view(text).substr(from, at - from);
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return before.find(word) != std::string_view::npos; });
}

constexpr std::size_t kBsnDigits = 9;

/// Digits with single spaces, dots or hyphens between them, starting at `at`.
struct DigitRun {
  std::string digits;
  std::string separators;
  std::size_t end = 0;
  bool has_one_separator() const {
    return separators.find_first_not_of(separators.substr(0, 1)) == std::string::npos;
  }
};

DigitRun digits_at(std::string const& text, std::size_t at) {
  DigitRun run{{}, {}, at};
  for (std::size_t i = at; i < text.size(); ++i) {
    if (is_digit(text[i])) {
      if (i > run.end) run.separators += text[i - 1];
      run.digits += text[i];
      run.end = i + 1;
    } else if (std::string_view(" .-").find(text[i]) == std::string_view::npos || i != run.end) {
      break;
    }
  }
  return run;
}

template <typename Judge>
bool any_digit_run(std::string const& text, Judge judge) {
  for (std::size_t at = 0; at < text.size();) {
    if (!is_digit(text[at])) {
      ++at;
      continue;
    }
    auto const run = digits_at(text, at);
    if (judge(run, at)) return true;
    at = run.end;
  }
  return false;
}

/// Calls `judge` with every number of nine digits: in a row, or a whole run with one kind of separator.
template <typename Judge>
bool any_nine_digits(std::string const& text, Judge judge) {
  return any_digit_run(text, [&](DigitRun const& run, std::size_t at) {
    if (run.digits.size() == kBsnDigits && run.has_one_separator() && judge(run.digits, at)) return true;
    for (auto i = at; i < run.end;) {
      auto const after = std::min(text.find_first_not_of("0123456789", i), run.end);
      if (after - i == kBsnDigits && judge(text.substr(i, kBsnDigits), i)) return true;
      i = after + 1;
    }
    return false;
  });
}

enum class Context { somebody, organisation };

/// A number that may be a BSN; after RSIN, KvK or tel. it more likely belongs to an organisation.
bool has_bsn(std::string const& text, Context context) {
  return any_nine_digits(text, [&](std::string const& digits, std::size_t at) {
    bool const told = follows_any(text, at, {"rsin", "kvk", "tel", "telefoon", "bel"});
    return passes_bsn_check(digits) && told == (context == Context::organisation);
  });
}

bool has_html(std::string_view text) {
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    if (text[i] == '<' && (is_letter(text[i + 1]) || text[i + 1] == '/' || text[i + 1] == '!')) return true;
  }
  return false;
}

bool has_control_character(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    auto const byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\t' && c != '\r') || byte == 0x7F;
  });
}

/// Nearly all texts of a catalogue have no digit in any script.
bool may_have_digits(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    auto const byte = static_cast<unsigned char>(c);
    return is_digit(c) || byte == 0xC2 || byte >= 0xD9;  // ² and ３ have these bytes, é has not
  });
}

}  // namespace

std::optional<std::string> fault_in_text(std::string_view text) {
  if (has_control_character(text)) return "has a control character";
  if (has_html(text)) return "has HTML; write plain text";
  if (!may_have_digits(text)) return std::nullopt;
  auto const plain = plain_signs(text);
  if (has_birth_date(plain, Teller::editor)) return "has a birth date; leave personal data out";
  if (has_bsn(plain, Context::somebody)) return "has a number that may be a BSN; leave personal data out";
  return std::nullopt;
}

std::optional<std::string> doubt_in_text(std::string_view text) {
  if (!may_have_digits(text) || !has_bsn(plain_signs(text), Context::organisation)) return std::nullopt;
  return "has a number after RSIN, KvK or tel. that may be a BSN; make sure that it is nobody's own";
}

bool looks_personal(std::string_view email) {
  constexpr std::array<std::string_view, 9> kPrivateMail{
      "gmail.", "hotmail.", "outlook.", "live.", "ziggo.", "kpnmail.", "xs4all.", "icloud.", "yahoo."};
  auto const at = email.find('@');
  if (at == std::string_view::npos) return false;
  auto const name = email.substr(0, at);
  auto const host = lower(email.substr(at + 1));
  auto const dot = name.find('.');
  bool const initial_and_name = dot == 1 && name.size() > 3 && is_letter(name[0]);
  return initial_and_name || std::any_of(kPrivateMail.begin(), kPrivateMail.end(),
                                         [&](std::string_view mail) { return host.rfind(mail, 0) == 0; });
}

std::optional<std::string> contact_data_in(std::string_view text) {
  auto const plain = plain_signs(text);
  if (has_email(plain)) return "has an e-mail address; leave personal data out";
  if (std::none_of(plain.begin(), plain.end(), is_digit)) return std::nullopt;
  if (has_birth_date(plain, Teller::client)) return "has a birth date; leave personal data out";
  if (has_bsn(plain, Context::somebody)) return "has a number that may be a BSN; leave personal data out";
  if (has_phone_number(plain)) return "has a phone number; leave personal data out";
  return std::nullopt;
}

}  // namespace socialmap
