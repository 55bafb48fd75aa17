#pragma once
// A case as a welfare coach practises it: a profile, and what a good answer to it holds (tests/vignettes).

#include <string>
#include <vector>

#include "engine/catalog/places.h"
#include "engine/catalog/reading.h"
#include "engine/evaluate/case_set.h"
#include "engine/model/profile.h"
#include "engine/model/vocabulary.h"

namespace socialmap {

/// 3 first choice, 2 good, 1 acceptable or later.
struct GradedKind {
  std::string kind;
  int grade = 1;
  std::string why;
  bool operator==(GradedKind const&) const = default;
};

/// Offers that must not be proposed: exactly one of kind, trait and word.
struct WrongOffers {
  std::optional<std::string> kind;
  std::optional<std::string> trait;
  std::optional<std::string> word;
  std::string why;
  std::optional<std::string> unless_trait;  ///< not wrong with this trait
  std::optional<std::string> unless_kind;   ///< not wrong with this kind
  bool operator==(WrongOffers const&) const = default;
};

struct ExpectedAnswer {
  Mode mode = Mode::match;
  std::vector<std::string> signals;
  std::vector<GradedKind> support;
  std::vector<GradedKind> activities;
  std::vector<std::string> support_forms;
  std::vector<std::string> preferred_traits;
  bool operator==(ExpectedAnswer const&) const = default;
};

struct WrongAnswers {
  std::vector<WrongOffers> hard;  ///< never shown
  std::vector<WrongOffers> soft;  ///< not among the first three
  bool operator==(WrongAnswers const&) const = default;
};

struct Vignette {
  std::string id;
  CaseSet set = CaseSet::practice;
  std::string title;
  Mode mode = Mode::match;  ///< that of `expected`
  std::string text;         ///< the client's own words
  Profile profile;
  ExpectedAnswer expected;
  WrongAnswers wrong;
  std::vector<std::string> needs_in_text;  ///< needs that a careful reader takes from `text` alone
  std::string ask;                         ///< what a coach should ask
};

struct VignetteReading {
  std::vector<Vignette> vignettes;  ///< in the order of their files' names
  std::vector<InputError> problems;
};

/// Reads every *.yaml of a directory; `words` and `places` are those of the municipality that the cases play
/// in. A directory without cases is a problem.
VignetteReading read_vignettes(std::string const& directory, Words const& words, Places const& places);

}  // namespace socialmap
