#include "server/pages/fit_routes.h"

#include <algorithm>

#include "server/pages/fit_answer_page.h"
#include "server/pages/fit_profile.h"
#include "server/pages/fit_readings.h"
#include "server/pages/fit_step_page.h"
#include "server/pages/fit_texts.h"
#include "server/pages/page_answer.h"

namespace socialmap::pages {
namespace {

http::Response step_response(SocialMap const& map, http::Query const& answers, FitPlace place,
                             std::vector<FitMistake> const& mistakes = {}) {
  return page_answer(render(fit_step_of(map, answers, place, mistakes)), http::Caching::no_store,
                     mistakes.empty() ? 200 : 400);
}

std::vector<FitMistake> mistakes_at(int step, std::vector<FitMistake> const& all) {
  std::vector<FitMistake> here;
  std::copy_if(all.begin(), all.end(), std::back_inserter(here),
               [&](FitMistake const& mistake) { return mistake.step == step; });
  return here;
}

std::vector<FitMistake> first_of(std::vector<FitMistake> const& all) {
  auto const first = std::min_element(
      all.begin(), all.end(), [](FitMistake const& a, FitMistake const& b) { return a.step < b.step; });
  return first == all.end() ? all : mistakes_at(first->step, all);
}

/// Somebody going through the questions.
class Visit {
 public:
  Visit(SocialMap const& map, FitAsked asked) : map_(map), asked_(std::move(asked)) {
    if (asked_.at.reading) asked_.answers = with_readings_taken(map_, asked_);
    if (asked_.go == "skip") skip();
  }

  http::Response response() const {
    auto const& [step, reading] = asked_.at;
    if (asked_.broken) return step_response(map_, asked_.answers, {}, {{1, fit_texts().wrong_form, {}}});
    if (asked_.go == "back") return show(reading ? FitPlace{step} : FitPlace{std::max(1, step - 1)});
    if (asked_.go == "answer") return answer();
    if (asked_.go == "skip") return onward();
    if (asked_.go == "next") return next();
    return show({asked_.go.front() - '0'});
  }

 private:
  void skip() {
    auto const step = asked_.at.step;
    asked_.answers = without_step(std::move(asked_.answers), step);
    auto& mistakes = asked_.mistakes;
    mistakes.erase(std::remove_if(mistakes.begin(), mistakes.end(),
                                  [step](FitMistake const& mistake) { return mistake.step == step; }),
                   mistakes.end());
  }

  /// What was wrong with this form, and what is wrong with the answers up to a question.
  std::vector<FitMistake> mistakes_until(int step) const {
    auto all = asked_.mistakes;
    for (auto const& mistake : fit_mistakes(map_, asked_.answers)) {
      bool const told = std::find(all.begin(), all.end(), mistake) != all.end();
      if (mistake.step <= step && !told) all.push_back(mistake);
    }
    return first_of(all);
  }

  /// Whom to call comes before anything that is to be mended or read back.
  http::Response next() const {
    if (is_urgent(map_, asked_.answers)) return answer();
    auto const& [step, reading] = asked_.at;
    if (auto const mistakes = mistakes_until(step); !mistakes.empty()) return mend(mistakes);
    if (!reading && !fit_readings(map_, asked_.answers, step).empty()) return show({step, true});
    return onward();
  }

  http::Response onward() const {
    auto const step = asked_.at.step;
    return step == kFitStepCount || is_urgent(map_, asked_.answers) ? answer() : show({step + 1});
  }

  http::Response show(FitPlace place) const { return step_response(map_, asked_.answers, place); }

  http::Response mend(std::vector<FitMistake> const& mistakes) const {
    return step_response(map_, asked_.answers, {mistakes.front().step}, mistakes);
  }

  http::Response answer() const {
    auto const mistakes = mistakes_until(kFitStepCount);
    if (!mistakes.empty() && !is_urgent(map_, asked_.answers)) return mend(mistakes);
    return page_answer(render(fit_answer_of(map_, asked_.answers)), http::Caching::no_store);
  }

  SocialMap const& map_;
  FitAsked asked_;
};

}  // namespace

http::Response fit_response(SocialMap const& map, http::Request const& request) {
  auto const sent = http::parse_query(request.body);
  if (!sent)  // nothing of a form is passed over: it might be a signal
    return http::problem_response(http::make_problem(400, "The form cannot be read: it is not UTF-8."));
  return Visit(map, read_fit_form(map, *sent)).response();
}

std::vector<http::Route> fit_routes(std::function<std::shared_ptr<SocialMap const>()> const& map) {
  http::Route begin;
  begin.pattern = "/wat-past";
  begin.handler = [map](http::Request const&) { return step_response(*map(), {}, {}); };
  http::Route go_on;
  go_on.method = "POST";
  go_on.pattern = "/wat-past";
  go_on.consumes = "application/x-www-form-urlencoded";
  go_on.rate_limited = true;
  go_on.handler = [map](http::Request const& request) { return fit_response(*map(), request); };
  return {std::move(begin), std::move(go_on)};
}

}  // namespace socialmap::pages
