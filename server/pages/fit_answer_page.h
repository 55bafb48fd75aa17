#pragma once
// The answer of "Wat past bij mij?": whom to call first, then at most five offers and why they fit.

#include <optional>
#include <string>
#include <vector>

#include "engine/socialmap.h"
#include "server/pages/card.h"
#include "server/pages/fit_parts.h"

namespace socialmap::pages {

/// An offer that fits, with its sentences.
struct FittingOffer {
  Card card;
  std::vector<std::string> because;
  std::vector<std::string> ask;     ///< what to ask before going
  std::vector<std::string> before;  ///< what has to be arranged first
  std::string first_step;
};

/// A question to be a little looser, and the answers with which it is.
struct FitLooser {
  std::string question;
  http::Query answers;
};

struct FitAnswer {
  Frame frame;
  http::Query answers;
  std::vector<SignalCard> signals;      ///< that were told
  std::vector<SignalCard> perhaps;      ///< that the own words may tell
  bool urgent = false;                  ///< only whom to call
  bool after_triage = false;            ///< the offers are for after the advice of a signal
  std::optional<HelpLine> youth_route;  ///< only for who is under age
  bool help_first = false;              ///< activities only beside help
  std::string help_why;                 ///< what was told that asks for help
  std::vector<FittingOffer> help;
  std::vector<HelpLine> help_calls;  ///< where help comes first and none was found
  std::vector<FittingOffer> offers;
  std::vector<FitLooser> looser;
};

/// At most five offers in all.
FitAnswer fit_answer_of(SocialMap const& map, http::Query const& answers);

std::string render(FitAnswer const& answer);

}  // namespace socialmap::pages
