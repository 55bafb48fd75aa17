#pragma once
// The controls of a question of "Wat past bij mij?", and the cards of signals.

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "server/http/query.h"
#include "server/pages/frame.h"
#include "server/pages/html.h"

namespace socialmap::pages {

/// A box to tick, or a choice of a list.
struct Tick {
  std::string value;
  std::string label;
  bool chosen = false;
};

struct TickGroup {
  std::string title;
  std::vector<Tick> ticks;
};

/// One line, or several, to type in.
struct FitText {
  std::string_view name;
  std::string_view label;
  std::string_view hint;
  std::string value;
  bool lines = false;
  bool number = false;
  std::string_view wrong = {};  ///< what to mend in it
};

struct FitTicks {
  std::string_view name;
  std::string_view title;
  std::vector<Tick> ticks;
};

/// Ticks that unfold per group.
struct FitFolds {
  std::string_view name;
  std::string_view title;
  std::vector<TickGroup> groups;
};

/// One of a list; nothing chosen is the first, without a value.
struct FitChoice {
  std::string_view name;
  std::string_view label;
  std::string_view nothing;
  std::vector<Tick> options;
};

/// Nothing without ticks or groups.
using FitPart = std::variant<FitText, FitTicks, FitFolds, FitChoice>;
Html render(FitPart const& part);

/// What somebody told that asks for a call, worded for who told it. Its class keeps it off paper.
struct SignalCard {
  std::string label;
  std::string advice;
  std::vector<HelpLine> contacts;
};
/// The cards together; nothing without any.
Html render(std::vector<SignalCard> const& signals);

/// Of a form that goes on; never on paper.
Attributes fit_form(std::string_view look);
/// A button that sends what to do next.
Html fit_button(std::string_view go, std::string_view words, std::string_view look = "button");

}  // namespace socialmap::pages
