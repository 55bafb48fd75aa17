// From the answers so far to the page of a question.
#include "server/pages/fit_step_page.h"

#include <algorithm>

#include "server/pages/fit_profile.h"
#include "server/pages/fit_readings.h"
#include "server/pages/fit_signals.h"
#include "server/pages/fit_texts.h"
#include "server/pages/link.h"
#include "server/pages/search_labels.h"

namespace socialmap::pages {
namespace {

class Question {
 public:
  Question(SocialMap const& map, http::Query const& answers) : map_(map), answers_(answers) {}

  std::vector<FitPart> parts(int step) const {
    switch (step) {
      case 1:
        return {words("wish", fit_texts().wish, fit_texts().wish_hint), ticks("need[]", fit_texts().needs)};
      case 2:
        return {signals(true, fit_texts().urgent), signals(false, fit_texts().worries)};
      case 3:
        return {FitFolds{"interest[]", fit_texts().interests, interests()},
                words("like", fit_texts().like, fit_texts().like_hint)};
      case 4:
        return {line("home", fit_texts().home, fit_texts().home_hint), ticks("mode[]", fit_texts().modes),
                number("minutes", fit_texts().minutes, fit_texts().minutes_hint),
                FitChoice{"mobility", fit_texts().mobility, fit_texts().not_said, ticks_of("mobility")},
                ticks("access[]", fit_texts().access)};
      default:
        return {ticks("day[]", fit_texts().days),
                ticks("daypart[]", fit_texts().dayparts),
                FitTicks{"also[]", fit_texts().also, also()},
                number("budget", fit_texts().budget, fit_texts().budget_hint),
                ticks("pass[]", fit_texts().passes),
                number("age", fit_texts().age, fit_texts().age_hint)};
    }
  }

  /// What was read, and what may have been meant.
  std::vector<FitPart> readings(int step) const {
    FitTicks certain{"right[]", fit_texts().read_ticks, {}}, open{"right[]", fit_texts().read_ask, {}};
    for (auto const& reading : fit_readings(map_, answers_, step))
      (reading.open ? open : certain).ticks.push_back({reading.key, reading.label, reading.ticked});
    return {open, certain};
  }

 private:
  FitText words(std::string_view name, std::string_view label, std::string_view hint) const {
    return {name, label, hint, value_of(answers_, name), true, false};
  }
  FitText line(std::string_view name, std::string_view label, std::string_view hint) const {
    return {name, label, hint, value_of(answers_, name), false, false};
  }
  FitText number(std::string_view name, std::string_view label, std::string_view hint) const {
    return {name, label, hint, value_of(answers_, name), false, true};
  }

  std::vector<Tick> ticks_of(std::string_view name) const {
    std::vector<Tick> ticks;
    for (auto const& word : fit_words(map_, name))
      ticks.push_back({word.id, word.label, has(answers_, name, word.id)});
    return ticks;
  }

  FitTicks ticks(std::string_view name, std::string_view title) const {
    return {name, title, ticks_of(name)};
  }

  FitTicks signals(bool urgent, std::string_view title) const {
    FitTicks part{"signal[]", title, {}};
    auto const& words = map_.vocabulary();
    for (auto const& signal : words.signals) {
      if ((signal.mode == Mode::escalate) == urgent)
        part.ticks.push_back({signal.id, label_in(words.signals, words.english.signals, signal.id),
                              has(answers_, "signal[]", signal.id)});
    }
    return part;
  }

  std::vector<TickGroup> interests() const {
    std::vector<TickGroup> groups;
    for (auto const& domain : map_.vocabulary().domains) {
      TickGroup group{label_of_filter(map_, "domain", domain.id), {}};
      for (auto const& kind : map_.vocabulary().kinds) {
        if (kind.domain == domain.id && kind.layer == Layer::activity)
          group.ticks.push_back(
              {kind.id, label_of_filter(map_, "kind", kind.id), has(answers_, "interest[]", kind.id)});
      }
      if (!group.ticks.empty()) groups.push_back(std::move(group));
    }
    return groups;
  }

  /// Parts of days that a relaxation added.
  std::vector<Tick> also() const {
    auto all = ticks_of("also[]");
    all.erase(std::remove_if(all.begin(), all.end(), [](Tick const& tick) { return !tick.chosen; }),
              all.end());
    return all;
  }

  SocialMap const& map_;
  http::Query const& answers_;
};

/// Of the signals that the words at this question may tell.
std::vector<SignalCard> cards_at(SocialMap const& map, http::Query const& answers, int step) {
  http::Query words;
  for (auto const& answer : answers) {
    auto const* const field = fit_field(answer.first);
    if (field && field->own_words && field->step == step) words.push_back(answer);
  }
  return words.empty() ? std::vector<SignalCard>{} : signal_cards(map, fit_ranking(map, words).signals);
}

void mark_wrong(std::vector<FitPart>& parts, std::vector<FitMistake> const& mistakes) {
  for (auto const& mistake : mistakes) {
    for (auto& part : parts) {
      auto* const field = std::get_if<FitText>(&part);
      if (field && field->name == mistake.field) field->wrong = mistake.sentence;
    }
  }
}

http::Query with_keys_seen(http::Query kept, SocialMap const& map, http::Query const& answers, int step) {
  for (auto const& reading : fit_readings(map, answers, step)) kept.emplace_back("seen[]", reading.key);
  return kept;
}

}  // namespace

FitStepPage fit_step_of(SocialMap const& map, http::Query const& answers, FitPlace place,
                        std::vector<FitMistake> const& mistakes) {
  FitStepPage page{fit_frame(map.catalogue().municipality), place, {}, {}, {}, {}, has(answers, "done", "1")};
  for (auto const& mistake : mistakes) {
    bool const told =
        std::find(page.mistakes.begin(), page.mistakes.end(), mistake.sentence) != page.mistakes.end();
    if (!told) page.mistakes.emplace_back(mistake.sentence);
  }
  Question const question(map, answers);
  page.parts = place.reading ? question.readings(place.step) : question.parts(place.step);
  mark_wrong(page.parts, mistakes);
  page.kept =
      place.reading ? with_keys_seen(answers, map, answers, place.step) : without_step(answers, place.step);
  if (place.reading || !mistakes.empty()) page.signals = cards_at(map, answers, place.step);
  return page;
}

}  // namespace socialmap::pages
