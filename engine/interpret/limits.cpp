#include "engine/interpret/limits.h"

#include <algorithm>
#include <stdexcept>

#include <fmt/format.h>

#include "engine/base/fold.h"
#include "engine/base/input_error.h"
#include "engine/catalog/reading_words_file.h"

namespace socialmap {
namespace {

std::vector<Expression> expressions_of(std::vector<std::string> const& written) {
  std::vector<Expression> all;
  for (auto const& one : written) {
    try {
      all.emplace_back(one);
    } catch (std::invalid_argument const& wrong) {
      throw InvalidInput({{"constraints.yaml", wrong.what(), one, {}, false}});
    }
  }
  return all;
}

/// "geen rollator", "niet met de auto": the words that deny stand right before.
bool is_denied(WordSpan span, ReadingOf const& reading) {
  return std::any_of(reading.denials.begin(), reading.denials.end(), [&](Denial const& denial) {
    return denial.cue.end <= span.begin && span.begin - denial.cue.end <= 1 &&
           denial.clause.holds(span.begin);
  });
}

std::string shown_value(ReadConstraint const& constraint) {
  if (auto const* number = std::get_if<int>(&constraint.value)) return fmt::format("{}", *number);
  if (auto const* cents = std::get_if<Cents>(&constraint.value)) {
    if (cents->value % 100 == 0) return fmt::format("{}", cents->value / 100);
    return fmt::format("{},{:02}", cents->value / 100, cents->value % 100);
  }
  return {};
}

std::string with_value(std::string says, std::string const& value) {
  constexpr std::string_view kSlot = "{value}";
  if (auto const at = says.find(kSlot); at != std::string::npos) says.replace(at, kSlot.size(), value);
  return says;
}

/// The ways to travel that both leave; those that are named where they leave none.
std::vector<std::string> ways_of_both(std::vector<std::string> const& a, std::vector<std::string> const& b) {
  std::vector<std::string> both;
  std::copy_if(a.begin(), a.end(), std::back_inserter(both),
               [&](std::string const& way) { return std::find(b.begin(), b.end(), way) != b.end(); });
  return both.empty()
             ? std::min(a, b, [](auto const& one, auto const& other) { return one.size() < other.size(); })
             : both;
}

/// Who says how she does not come names the ways that are left.
bool leaves_one_out(FoundLimit const& limit, std::vector<std::string> const& values) {
  return limit.constraint.field == "travel.modes" && values.size() > 1;
}

/// Values of one list field are one limit.
void join(FoundLimit& known, FoundLimit const& more) {
  auto* values = std::get_if<std::vector<std::string>>(&known.constraint.value);
  auto const* others = std::get_if<std::vector<std::string>>(&more.constraint.value);
  if (!values || !others) return;
  if (leaves_one_out(known, *values) || leaves_one_out(more, *others)) {
    *values = ways_of_both(*values, *others);
  } else {
    for (auto const& value : *others) {
      if (std::find(values->begin(), values->end(), value) == values->end()) values->push_back(value);
    }
  }
  known.says += " en " + more.says;
  known.constraint.ask = ask_whether(known.says);
}

}  // namespace

std::string ask_whether(std::string const& says) { return fmt::format("Ik begreep: {}. Klopt dit?", says); }

Limits::Limits(ReadingWords const& words, LanguageRules const& rules) {
  for (auto const& limit : words.constraints)
    limits_.push_back({limit, expressions_of(limit.words), expressions_of(limit.unless)});
  for (auto const& language : rules.languages) languages_.emplace_back(folded(language.name), language.code);
}

std::optional<FoundLimit> Limits::find(Limit const& limit, WordSpan clause, ReadingOf const& reading) const {
  for (auto const& unless : limit.unless) {
    if (unless.find(reading.text, clause, languages_)) return std::nullopt;
  }
  for (auto const& expression : limit.expressions) {
    auto const hit = expression.find(reading.text, clause, languages_);
    if (!hit || is_denied(hit->span, reading) || is_about_another(hit->span.begin, reading)) continue;
    auto const written = limit.words.value.empty() ? std::vector{hit->value} : limit.words.value;
    auto value = constraint_value(limit.words.field, written);
    if (!value) continue;
    FoundLimit found{{limit.words.field, *std::move(value), {}, piece_of(reading.text, hit->span)},
                     hit->span};
    found.says = with_value(limit.words.says, shown_value(found.constraint));
    found.constraint.ask = ask_whether(found.says);
    return found;
  }
  return std::nullopt;
}

std::vector<FoundLimit> Limits::find(ReadingOf const& reading) const {
  std::vector<FoundLimit> all;
  for (auto const& limit : limits_) {
    for (auto const& clause : reading.text.clauses) {
      auto found = find(limit, clause, reading);
      if (!found) continue;
      auto const known = std::find_if(all.begin(), all.end(), [&](FoundLimit const& other) {
        return other.constraint.field == found->constraint.field;
      });
      if (known == all.end()) {
        all.push_back(*std::move(found));
      } else {
        join(*known, *found);
      }
      break;
    }
  }
  return all;
}

}  // namespace socialmap
