#pragma once
// What the five questions ask for, and what was sent: answers that travel in the body of a form only.

#include <string>
#include <string_view>
#include <vector>

#include "engine/socialmap.h"
#include "server/http/query.h"

namespace socialmap::pages {

inline constexpr int kFitStepCount = 5;
inline constexpr std::size_t kFitLongestText = 500;  ///< characters, as a wish of the API

/// One name of the form.
struct FitField {
  std::string_view name;
  int step = 0;         ///< the question it belongs to; 0: to none
  bool choice = false;  ///< one or more of fit_words
  bool own_words = false;
};

/// Every name whose answer is carried along; nothing for another name.
FitField const* fit_field(std::string_view name);

/// Which ids a choice has, in order, and what they are called; empty for a field that is typed.
std::vector<Word> fit_words(SocialMap const& map, std::string_view name);

/// A question, or what was read from the words given there.
struct FitPlace {
  int step = 1;
  bool reading = false;
  bool operator==(FitPlace const&) const = default;
};
/// "1", "1-gelezen": as it stands in the form.
std::string to_string(FitPlace place);

struct FitMistake {
  int step = 1;
  std::string_view sentence;
  std::string_view field = {};  ///< its name in the form; may be empty
  bool operator==(FitMistake const&) const = default;
};

/// What somebody wants to do next: "next", "back", "skip", "answer", or "1" to "5".
struct FitAsked {
  http::Query answers;  ///< known names and ids only, and nothing in them that tells who somebody is
  FitPlace at;
  std::string go;
  std::vector<std::string> seen;   ///< keys of the readings that were shown (fit_readings.h)
  std::vector<std::string> right;  ///< of these, those that are right
  std::vector<FitMistake> mistakes;
  bool broken = false;  ///< not a form of ours: no question, or a name that it does not have
};

FitAsked read_fit_form(SocialMap const& map, http::Query const& sent);

/// "5", "7,50": as the field for money is filled in.
std::string fit_euros(Cents amount);
/// All values of a name.
std::vector<std::string> values_of(http::Query const& query, std::string_view name);
/// Without the answers to one question.
http::Query without_step(http::Query answers, int step);

}  // namespace socialmap::pages
