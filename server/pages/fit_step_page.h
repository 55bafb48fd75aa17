#pragma once
// One question of "Wat past bij mij?", or what was read in the words given there. Sent by POST only: nothing
// of it stands in a URL.

#include <string>
#include <string_view>
#include <vector>

#include "server/pages/fit_fields.h"
#include "server/pages/fit_parts.h"

namespace socialmap::pages {

struct FitStepPage {
  Frame frame;
  FitPlace place;
  std::vector<std::string> mistakes;
  std::vector<SignalCard> signals;  ///< that the words at this question may tell
  std::vector<FitPart> parts;
  http::Query kept;       ///< the other answers
  bool answered = false;  ///< an answer was shown before: one button leads back to it
};

/// The frame of every page of it: to be left at once, without buttons to share or print.
Frame fit_frame(Municipality const& municipality);

/// Answers without mistakes; `mistakes` are those of this question.
FitStepPage fit_step_of(SocialMap const& map, http::Query const& answers, FitPlace place,
                        std::vector<FitMistake> const& mistakes = {});

std::string render(FitStepPage const& page);

}  // namespace socialmap::pages
