#pragma once
// What a match answers: offers with their reasons, what to check, who was refused and why.

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/date.h"
#include "engine/geo/travel.h"
#include "engine/model/activity.h"
#include "engine/model/network.h"
#include "engine/model/profile.h"
#include "engine/model/understanding.h"
#include "engine/model/vocabulary.h"

namespace socialmap {

/// What a part of a score, a check or a rule is about.
enum class Factor {
  interest,
  need,
  travel,
  time,
  price,
  group,
  threshold,
  language,
  skills,
  accessibility,
  outdoors,
  role,
  freshness,
  completeness,
  places,
  age,
  audience,
  care,
  safety,
  holidays,
  warm_route,
  guide
};

/// One part of a score, and the sentence that says why.
struct Reason {
  Factor factor = Factor::need;
  int hundredths = 0;
  std::string because;
};

/// What is not known, and what to ask.
struct Check {
  Factor factor = Factor::price;
  std::string because;
};

/// By the best of the client's modes. At the client's home, online or by phone: 0 metres, no mode.
struct Journey {
  int metres = 0;  ///< in a straight line
  int minutes = 0;
  std::optional<TravelMode> mode;
};

/// What one can do while waiting for another offer.
struct Bridge {
  ActivityId activity;
  std::string because;
};

struct Match {
  ActivityId activity;
  std::vector<Reason> reasons;
  std::vector<Check> checks;
  std::optional<Journey> travel;  ///< absent: home or location not known
  std::optional<std::chrono::sys_seconds> next;
  std::optional<Bridge> bridge;            ///< only where one has to wait long
  std::vector<std::string> prerequisites;  ///< what has to be arranged first
  /// The warmest introduction from the client's coach, else the referrer; empty: neither is named, or nobody
  /// within reach.
  std::vector<IntroductionStep> route;
  std::optional<std::string> guide;  ///< the professional who introduces people here

  /// Nothing but the sum of the reasons.
  int score_hundredths() const {
    int sum = 0;
    for (auto const& reason : reasons) sum += reason.hundredths;
    return sum;
  }
};

/// A red flag that a coach ticked or that the wish hints at, with whom to call.
/// Ticked by the coach; read from the wish; or a code of the referrer points at it. Only what is ticked
/// counts.
enum class SignalSource { ticked, text, referral };

struct Signal {
  std::string id;
  std::string label;
  std::string advice;
  std::string ask;
  std::vector<SignalContact> contacts;  ///< with the municipality's own numbers
  std::optional<TextPiece> piece;       ///< where it was read in the wish
  SignalSource source = SignalSource::ticked;
};

struct Support {
  std::vector<std::string> checked;  ///< need ids that every answer looks at
  bool required = false;
  std::vector<Match> matches;
  std::string because;
};

/// The offers that one rule refused first.
struct Refusal {
  std::string rule;
  std::size_t count = 0;
  std::size_t unknown = 0;  ///< of these: refused only because something is not known
  std::string because;
};

/// A part of a profile to replace; what is absent stays.
struct ProfileChange {
  std::optional<TravelLimit> travel;
  std::optional<Budget> budget;
  std::optional<std::vector<FreeHours>> availability;
  std::optional<Dislikes> avoid;
};

/// What would have to change for more offers to fit, and exactly how many more.
struct Relaxation {
  ProfileChange change;
  std::size_t extra = 0;
  std::string because;
};

struct Ranking {
  Mode mode = Mode::match;
  std::vector<Signal> signals;  ///< the ticked ones, then those read from the wish
  Understanding understood;     ///< how the wish was read
  Support support;
  std::vector<Match> matches;
  std::size_t total = 0;          ///< eligible offers
  std::size_t refused_total = 0;  ///< with `total`: every activity on offer
  std::vector<Refusal> refused;
  bool in_neighbourhood =
      false;  ///< one of the matches lies in the client's own neighbourhood, or comes to the client
  std::vector<Relaxation> relaxations;  ///< the smallest change first
  std::vector<std::string> questions;   ///< to the client: what could change the first offers
  std::optional<std::string> feedback;  ///< text for the referrer, when asked for
  bool youth_route = false;             ///< under age: show the municipality's youth route
  std::vector<std::string>
      not_weighed;  ///< fields of the profile that were given and that matching does not use yet
};

}  // namespace socialmap
