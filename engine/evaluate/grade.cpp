#include "engine/evaluate/grade.h"

#include <algorithm>

#include "engine/evaluate/offer_facts.h"

namespace socialmap {
namespace {

bool is_graded(std::vector<GradedKind> const& grades, std::string const& kind) {
  return std::any_of(grades.begin(), grades.end(), [&](GradedKind const& g) { return g.kind == kind; });
}

bool holds_for_kind(Activity const& activity, ExpectedAnswer const& expected, std::string const& kind) {
  auto const& main = activity.kinds.front();
  if (main == kind) return true;
  bool const main_graded = is_graded(expected.activities, main) || is_graded(expected.support, main);
  return !main_graded && has_kind(activity, kind);
}

}  // namespace

int best_grade(Activity const& activity, std::vector<GradedKind> const& grades) {
  int best = 0;
  for (auto const& graded : grades) {
    if (has_kind(activity, graded.kind)) best = std::max(best, graded.grade);
  }
  return best;
}

WrongOffers const* first_wrong(SocialMap const& map, Vignette const& vignette,
                               std::vector<WrongOffers> const& wrong, ActivityId id) {
  auto const& activity = map.catalogue().activity(id);
  auto const holds = [&](WrongOffers const& w) {
    if (w.unless_trait && has_trait(map, id, *w.unless_trait) == true) return false;
    if (w.unless_kind && has_kind(activity, *w.unless_kind)) return false;
    if (w.kind) return holds_for_kind(activity, vignette.expected, *w.kind);
    if (w.trait) return has_trait(map, id, *w.trait) == true;
    return has_word_starting(activity, w.word.value());
  };
  auto const found = std::find_if(wrong.begin(), wrong.end(), holds);
  return found == wrong.end() ? nullptr : &*found;
}

int activity_grade(SocialMap const& map, Vignette const& vignette, ActivityId id) {
  bool const wrong = first_wrong(map, vignette, vignette.wrong.hard, id) != nullptr ||
                     first_wrong(map, vignette, vignette.wrong.soft, id) != nullptr;
  return wrong ? 0 : best_grade(map.catalogue().activity(id), vignette.expected.activities);
}

}  // namespace socialmap
