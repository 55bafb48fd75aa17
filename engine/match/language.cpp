#include "engine/match/language.h"

#include <algorithm>

namespace socialmap {
namespace {

bool lists(std::vector<std::string> const& words, std::string const& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Is the client's Dutch good enough?
Kleene dutch_reaches(Activity const& activity, Profile const& profile) {
  auto own = profile.dutch_level;
  if (!own && lists(profile.languages, "nl")) own = DutchLevel::native_speaker;
  if (!own) return std::nullopt;
  auto const& language = activity.language;
  if (language && !language->spoken.empty() && !lists(language->spoken, "nl")) return false;
  if (language && language->dutch_level) return *own >= *language->dutch_level;
  return *own >= DutchLevel::b2 ? Kleene(true) : std::nullopt;
}

}  // namespace

Kleene shares_other_language(Activity const& activity, Profile const& profile) {
  if (!activity.language || activity.language->spoken.empty()) return std::nullopt;
  auto const& spoken = activity.language->spoken;
  return std::any_of(profile.languages.begin(), profile.languages.end(),
                     [&](auto const& code) { return code != "nl" && lists(spoken, code); });
}

Kleene language_fits(Activity const& activity, Profile const& profile) {
  if (profile.languages.empty() && !profile.dutch_level) return true;
  return kleene_or(shares_other_language(activity, profile), dutch_reaches(activity, profile));
}

}  // namespace socialmap
