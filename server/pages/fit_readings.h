#pragma once
// What was read in somebody's own words: shown back with a tick each, so that it can be taken off.

#include <string>
#include <string_view>
#include <vector>

#include "server/pages/fit_fields.h"

namespace socialmap::pages {

/// One thing that was read.
struct FitReading {
  std::string key;    ///< "need:debt"
  std::string label;  ///< "Er is iets met: schulden (u schreef: “rood staan”)"
  bool open = false;  ///< a signal, or words that may mean something else: only counts when it is ticked
  bool ticked = false;
};

/// Of the words given at a question; empty where it has none.
std::vector<FitReading> fit_readings(SocialMap const& map, http::Query const& answers, int step);

/// The answers after the ticks were looked at: what was taken off is remembered in "not[]", what was
/// confirmed is an answer like any other.
http::Query with_readings_taken(SocialMap const& map, FitAsked const& asked);

/// All own words together, without what was taken off.
Understanding fit_understanding(SocialMap const& map, http::Query const& answers);

}  // namespace socialmap::pages
