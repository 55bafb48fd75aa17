#include "engine/interpret/expression.h"

#include <algorithm>
#include <stdexcept>

#include "engine/base/fold.h"
#include "engine/base/overloaded.h"

namespace socialmap {
namespace {

constexpr std::size_t kWordsInGap = 3;
constexpr std::string_view kBegins = "^";
constexpr std::string_view kEnds = "$";

std::vector<std::string> split(std::string_view text, char sign) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    auto const end = std::min(text.find(sign), text.size());
    if (end > 0) parts.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

AmountSort slot_named(std::string const& name) {
  if (name == "{minutes}") return AmountSort::minutes;
  if (name == "{metres}") return AmountSort::metres;
  if (name == "{euro}") return AmountSort::cents;
  if (name == "{age}") return AmountSort::age;
  if (name == "{months}") return AmountSort::months;
  throw std::invalid_argument(name + " is no slot");
}

bool is_word(std::string const& wanted, std::string const& word) {
  if (!wanted.ends_with('*')) return wanted == word;
  return word.starts_with(std::string_view(wanted).substr(0, wanted.size() - 1));
}

}  // namespace

Expression::Expression(std::string const& written) {
  for (auto part : split(folded(written), ' ')) {
    if (part == "..") {
      parts_.push_back(Gap{});
    } else if (part == "{language}") {
      parts_.push_back(Language{});
    } else if (part.starts_with('{')) {
      parts_.push_back(slot_named(part));
    } else {
      bool const may_lack = part.ends_with('?');
      if (may_lack) part.pop_back();
      parts_.push_back(Words{split(part, '|'), may_lack});
    }
  }
  if (parts_.empty()) throw std::invalid_argument("an expression without words");
}

std::optional<ExpressionHit> Expression::from(std::size_t part, std::size_t at, Search const& search) const {
  if (part == parts_.size()) return ExpressionHit{{at, at}, {}};
  auto const after = [&](std::size_t words, std::string value) -> std::optional<ExpressionHit> {
    if (at + words > search.span.end) return std::nullopt;
    auto rest = from(part + 1, at + words, search);
    if (rest && !value.empty()) rest->value = std::move(value);
    return rest;
  };
  bool const here = at < search.span.end;
  auto const& word = here ? search.text.words[at].word : std::string();
  return std::visit(
      overloaded{[&](Words const& wanted) -> std::optional<ExpressionHit> {
                   auto const& first = wanted.any_of.front();
                   if (first == kBegins) return at == search.span.begin ? after(0, {}) : std::nullopt;
                   if (first == kEnds) return at == search.span.end ? after(0, {}) : std::nullopt;
                   bool const is = here && std::any_of(wanted.any_of.begin(), wanted.any_of.end(),
                                                       [&](auto const& one) { return is_word(one, word); });
                   auto found = is ? after(1, {}) : std::nullopt;
                   return found || !wanted.may_lack ? found : after(0, {});
                 },
                 [&](Gap) -> std::optional<ExpressionHit> {
                   for (std::size_t words = 0; words <= kWordsInGap; ++words) {
                     if (auto found = after(words, {})) return found;
                   }
                   return std::nullopt;
                 },
                 [&](AmountSort sort) -> std::optional<ExpressionHit> {
                   auto const amount = here ? amount_at(sort, search.text, at) : std::nullopt;
                   return amount ? after(amount->words, std::to_string(amount->value)) : std::nullopt;
                 },
                 [&](Language) -> std::optional<ExpressionHit> {
                   auto const known =
                       std::find_if(search.languages.begin(), search.languages.end(),
                                    [&](auto const& one) { return here && one.first == word; });
                   return known == search.languages.end() ? std::nullopt : after(1, known->second);
                 }},
      parts_[part]);
}

std::optional<ExpressionHit> Expression::find(ClausedText const& text, WordSpan span,
                                              LanguageCodes const& languages) const {
  Search const search{text, span, languages};
  for (auto at = span.begin; at < span.end; ++at) {
    auto found = from(0, at, search);
    if (!found || found->span.end == at) continue;
    found->span.begin = at;
    return found;
  }
  return std::nullopt;
}

}  // namespace socialmap
