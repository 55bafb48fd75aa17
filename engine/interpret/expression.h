#pragma once
// An expression of constraints.yaml, found in a text.

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/interpret/amount.h"

namespace socialmap {

/// What a language is called, folded, and its code.
using LanguageCodes = std::vector<std::pair<std::string, std::string>>;

struct ExpressionHit {
  WordSpan span;
  std::string value;  ///< of its slot: a number or a code; empty when it has none
};

/// Words in order: "a|b" is one of two words, "lop*" a word that begins so, "een?" may be absent, ".." up to
/// three words, "{minutes}", "{metres}", "{euro}", "{age}", "{months}" an amount, "{language}" a language.
class Expression {
 public:
  /// Throws std::invalid_argument for a slot that does not exist and an expression without words.
  explicit Expression(std::string const& written);

  /// The first place in the span where it stands whole.
  std::optional<ExpressionHit> find(ClausedText const& text, WordSpan span,
                                    LanguageCodes const& languages) const;

 private:
  struct Words {
    std::vector<std::string> any_of;
    bool may_lack = false;
  };
  struct Gap {};
  struct Language {};
  using Part = std::variant<Words, Gap, AmountSort, Language>;

  struct Search {
    ClausedText const& text;
    WordSpan span;
    LanguageCodes const& languages;
  };
  std::optional<ExpressionHit> from(std::size_t part, std::size_t at, Search const& search) const;

  std::vector<Part> parts_;
};

}  // namespace socialmap
