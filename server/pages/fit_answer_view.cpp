// From what the map says to the page of the answer.
#include "server/pages/fit_answer_page.h"

#include <algorithm>

#include "server/pages/card_view.h"
#include "server/pages/fit_profile.h"
#include "server/pages/fit_signals.h"
#include "server/pages/fit_step_page.h"
#include "server/pages/fit_texts.h"
#include "server/pages/link.h"
#include "server/pages/search_labels.h"
#include "server/pages/words.h"

namespace socialmap::pages {
namespace {

constexpr std::size_t kMostOffers = 5;
constexpr std::size_t kMostReasons = 4;
constexpr std::size_t kFewestReasons = 2;
constexpr std::size_t kMostToAsk = 3;

/// A reason that says something of the resident, not of the record or of who refers.
bool is_about_you(Factor factor) {
  return factor != Factor::freshness && factor != Factor::completeness && factor != Factor::warm_route &&
         factor != Factor::guide;
}

/// What somebody asked for comes before how it is to get there; else the weightiest first.
std::vector<Reason> in_telling_order(std::vector<Reason> reasons) {
  auto const rank = [](Reason const& reason) {
    bool const asked_for = reason.factor == Factor::interest || reason.factor == Factor::need;
    return std::pair(asked_for, reason.hundredths);
  };
  std::stable_sort(reasons.begin(), reasons.end(),
                   [&](Reason const& a, Reason const& b) { return rank(a) > rank(b); });
  return reasons;
}

/// The first of each sort; where that is one only, others that are worth telling.
std::vector<std::string> reasons_of(Match const& match) {
  auto const reasons = in_telling_order(match.reasons);
  std::vector<std::string> told;
  std::vector<Factor> sorts;
  for (auto const& reason : reasons) {
    bool const again = std::find(sorts.begin(), sorts.end(), reason.factor) != sorts.end();
    if (!is_about_you(reason.factor) || again || told.size() == kMostReasons) continue;
    told.push_back(reason.because);
    sorts.push_back(reason.factor);
  }
  for (auto const& reason : reasons) {
    bool const told_before = std::find(told.begin(), told.end(), reason.because) != told.end();
    bool const worth = is_about_you(reason.factor) || reason.factor == Factor::freshness;
    if (told.size() < kFewestReasons && worth && !told_before) told.push_back(reason.because);
  }
  return told;
}

std::string question_on_groups(SocialMap const& map, Activity const& activity) {
  std::vector<std::string> groups;
  if (activity.audience) {
    for (auto const& id : activity.audience->reserved_for)
      groups.push_back(label_in(map.vocabulary().audiences, map.vocabulary().english.audiences, id));
  }
  return groups.empty() ? std::string(fit_texts().ask_audience) : fit_texts().ask_groups(groups);
}

std::string question_on_age(Activity const& activity) {
  auto const ages = activity.audience ? in_words().ages(*activity.audience) : std::nullopt;
  return ages ? fit_texts().ask_ages(*ages) : std::string(fit_texts().ask_age);
}

std::string question_on(Factor factor, SocialMap const& map, Activity const& activity) {
  switch (factor) {
    case Factor::price:
      return std::string(activity.price && activity.price->amount ? fit_texts().ask_payer
                                                                  : fit_texts().ask_price);
    case Factor::time:
      return std::string(fit_texts().ask_time);
    case Factor::travel:
      return std::string(fit_texts().ask_travel);
    case Factor::age:
      return question_on_age(activity);
    case Factor::audience:
      return question_on_groups(map, activity);
    case Factor::language:
      return std::string(fit_texts().ask_language);
    case Factor::skills:
      return std::string(fit_texts().ask_skills);
    case Factor::accessibility:
      return std::string(fit_texts().ask_access);
    case Factor::holidays:
      return std::string(fit_texts().ask_holidays);
    default:
      return std::string(fit_texts().ask_rest);
  }
}

/// Where somebody lives was not told: then how far it is is no question to ask.
std::vector<std::string> questions_of(SocialMap const& map, Match const& match, bool has_home) {
  std::vector<std::string> questions;
  for (auto const& check : match.checks) {
    if (check.factor == Factor::travel && !has_home) continue;
    auto question = question_on(check.factor, map, map.catalogue().activity(match.activity));
    bool const asked = std::find(questions.begin(), questions.end(), question) != questions.end();
    if (!asked && questions.size() < kMostToAsk) questions.push_back(std::move(question));
  }
  return questions;
}

class Answer {
 public:
  Answer(SocialMap const& map, http::Query const& answers)
      : map_(map), answers_(answers), free_(fit_hours(map, answers)) {}

  FittingOffer offer_of(Match const& match) const {
    auto const metres = match.travel ? std::optional<double>(match.travel->metres) : std::nullopt;
    FittingOffer offer{card_of(map_, SearchHit{match.activity, 0, metres, {}, {}}),
                       reasons_of(match),
                       questions_of(map_, match, !value_of(answers_, "home").empty()),
                       match.prerequisites,
                       {}};
    offer.card.when = next_date_words(map_, match.activity, free_);
    auto const& access = map_.catalogue().activity(match.activity).access;
    if (access && access->first_step) offer.first_step = *access->first_step;
    return offer;
  }

  std::vector<FittingOffer> offers_of(std::vector<Match> const& matches, std::size_t most) const {
    std::vector<FittingOffer> offers;
    for (std::size_t i = 0; i < std::min(most, matches.size()); ++i) offers.push_back(offer_of(matches[i]));
    return offers;
  }

  /// What was named that help comes first for: needs with a cause that an activity does not take away.
  std::string help_why(Ranking const& ranking) const {
    std::vector<std::string> named;
    auto const& words = map_.vocabulary();
    for (auto const& need : words.needs) {
      if (need.structural && is_told(need.id, ranking.understood))
        named.push_back(label_in(words.needs, words.english.needs, need.id));
    }
    for (auto const& signal : ranking.signals) {
      if (has(answers_, "signal[]", signal.id))
        named.push_back(label_in(words.signals, words.english.signals, signal.id));
    }
    return named.empty() ? std::string{} : fit_texts().named(named);
  }

  std::vector<FitLooser> looser_of(std::vector<Relaxation> const& relaxations) const {
    std::vector<FitLooser> all;
    for (auto const& relaxation : relaxations) {
      auto const questions = questions_about(relaxation.change);
      if (!questions.empty())
        all.push_back(
            {fit_texts().more(questions, relaxation.extra), with_change(answers_, relaxation.change)});
    }
    return all;
  }

 private:
  /// Ticked, or read for certain in the own words.
  bool is_told(std::string const& need, Understanding const& understood) const {
    return has(answers_, "need[]", need) ||
           std::any_of(understood.needs.begin(), understood.needs.end(),
                       [&](ReadNeed const& read) { return read.id == need && !read.ambiguous; });
  }

  std::vector<std::string> questions_about(ProfileChange const& change) const {
    std::vector<std::string> questions;
    auto const then = with_change(answers_, change);
    if (change.travel && change.travel->max_minutes)
      questions.push_back(fit_texts().further(*change.travel->max_minutes));
    if (change.budget && change.budget->per_visit)
      questions.push_back(fit_texts().dearer(value_of(then, "budget")));
    if (auto const part = added_day_part(change); !part.empty())
      questions.push_back(fit_texts().also_on(label_in(fit_words(map_, "also[]"), part)));
    return questions;
  }

  SocialMap const& map_;
  http::Query const& answers_;
  FreeTime free_;
};

void add_offers(FitAnswer& page, Ranking const& ranking, Answer const& answer) {
  constexpr std::size_t kMostHelpFirst = 3;
  constexpr std::size_t kMostOtherHelp = 1;
  page.help = answer.offers_of(ranking.support.matches, page.help_first ? kMostHelpFirst : kMostOtherHelp);
  page.offers = answer.offers_of(ranking.matches, kMostOffers - page.help.size());
  page.looser = answer.looser_of(ranking.relaxations);
}

}  // namespace

FitAnswer fit_answer_of(SocialMap const& map, http::Query const& answers) {
  auto ranking = fit_ranking(map, answers);
  auto const& municipality = map.catalogue().municipality;
  FitAnswer page;
  page.frame = fit_frame(municipality);
  page.answers = with_only(answers, "done", "1");
  auto const read =
      std::stable_partition(ranking.signals.begin(), ranking.signals.end(),
                            [](Signal const& signal) { return signal.source == SignalSource::ticked; });
  page.signals = signal_cards(map, {ranking.signals.begin(), read});
  page.perhaps = signal_cards(map, {read, ranking.signals.end()});
  page.urgent = ranking.mode == Mode::escalate;
  page.after_triage = ranking.mode == Mode::match_after_triage;
  page.help_first = ranking.support.required;
  if (ranking.youth_route && municipality.youth_route)
    page.youth_route =
        HelpLine{"", municipality.youth_route->name, municipality.youth_route->phone.value_or("")};
  if (page.urgent) return page;
  Answer const answer(map, page.answers);
  page.help_why = answer.help_why(ranking);
  if (page.help_first) page.help_calls = page.frame.help;
  add_offers(page, ranking, answer);
  return page;
}

}  // namespace socialmap::pages
