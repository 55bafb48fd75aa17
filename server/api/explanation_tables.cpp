#include "server/api/explanation_views.h"
#include "server/api/listing.h"
#include "server/api/match_codecs.h"

namespace socialmap::api {
namespace {

Codec<FactSeen> fact_seen() {
  return nested<FactSeen>(
      {"FactSeen",
       "A value that a rule looked at, written as rules write it.",
       {required("fact", &FactSeen::fact, any_text(), "the fact, with the word of a set where one was asked"),
        optional("value", &FactSeen::value, any_text(), "absent: not known")}});
}

/// What is told of every rule.
Fields<RuleSeen> rule_fields() {
  auto const answer = one_of<RuleAnswer>(
      {{"yes", RuleAnswer::yes}, {"no", RuleAnswer::no}, {"unknown", RuleAnswer::unknown}});
  return {required("rule", &RuleSeen::rule, slug(), "its id"),
          required("answer", &RuleSeen::answer, answer, "does its condition hold?"),
          required("because", &RuleSeen::because, any_text(), "what it says where it holds, in plain Dutch"),
          required("source", &RuleSeen::source, any_text(), "policy text or practice"),
          required("facts", &RuleSeen::facts, list_of(fact_seen()), "what it looked at")};
}

Codec<RuleSeen> rule_seen() {
  auto const file = one_of<RuleFile>({{"modes", RuleFile::modes},
                                      {"help", RuleFile::help},
                                      {"refuse", RuleFile::refuse},
                                      {"score", RuleFile::score},
                                      {"prerequisites", RuleFile::prerequisites},
                                      {"checks", RuleFile::checks},
                                      {"questions", RuleFile::questions},
                                      {"choose", RuleFile::choose}});
  auto const effect = one_of<RuleEffect>({{"none", RuleEffect::none},
                                          {"applies", RuleEffect::applies},
                                          {"refuses", RuleEffect::refuses},
                                          {"asks", RuleEffect::asks}});
  auto fields = rule_fields();
  fields.push_back(required("file", &RuleSeen::file, file, "where it stands"));
  fields.push_back(required("effect", &RuleSeen::effect, effect, "what follows for this offer"));
  return nested<RuleSeen>({"RuleSeen", "What one rule answered, and what it saw.", std::move(fields)});
}

Codec<FactorSeen> factor_seen() {
  using F = FactorSeen;
  Fields<FactorSeen> fields{
      required("factor", &F::factor, factor_codec(), "what it is about"),
      required("points", &F::hundredths, points_codec(), "what it gave"),
      required("most", &F::most, points_codec(), "what it gives this client's best imaginable offer"),
      optional("need", &F::need, slug(), "where it counts need by need")};
  auto const of_rule = rule_fields();
  for (auto const& field : of_rule.untyped()) fields.push_back(lifted<FactorSeen>(field, &F::rule));
  return nested<FactorSeen>({"FactorSeen", "What one rule of the score gave.", std::move(fields)});
}

/// A field of the improvement that a view holds.
template <typename T>
Field<ImprovementView> of_improvement(Field<T> const& field) {
  return lifted<ImprovementView>(field.untyped, &ImprovementView::improvement);
}

Codec<ImprovementView> improvement() {
  using I = Improvement;
  auto const by = one_of<ImprovementBy>({{"change", ImprovementBy::change},
                                         {"points", ImprovementBy::points},
                                         {"variety", ImprovementBy::variety},
                                         {"fact", ImprovementBy::fact},
                                         {"rule", ImprovementBy::rule}});
  return nested<ImprovementView>(
      {"Improvement",
       "What would bring the offer among the first, or what holds it back.",
       {of_improvement(required("by", &I::by, by, "what it is")),
        of_improvement(required("because", &I::because, any_text(), "in plain Dutch")),
        optional("change", &ImprovementView::change, change_codec(), "fields of the profile to change"),
        of_improvement(
            optional("rule", &I::rule, slug(), "the rule that refuses, whatever the client wishes")),
        of_improvement(
            optional("fact", &I::fact, fact_seen(), "not known; with the value that would be good")),
        of_improvement(optional("points", &I::hundredths, points_codec(), "wanting, or gained by knowing")),
        of_improvement(optional("place", &I::place, count(),
                                "its place then, from 1; absent where other offers would move too"))}});
}

/// A field of the explanation that a view holds.
template <typename T>
Field<ExplanationView> of_explanation(Field<T> const& field) {
  return lifted<ExplanationView>(field.untyped, &ExplanationView::explanation);
}

}  // namespace

Record<ExplanationView> const& explanation_record() {
  using E = Explanation;
  using V = ExplanationView;
  static Record<ExplanationView> const record{
      "Explanation",
      "Why an offer is or is not proposed to a client.",
      {required("activity", &V::activity, nested(activity_summary_record()), "the offer"),
       of_explanation(
           required("mode", &E::mode, mode_codec(), "as in a match; escalate: nothing is proposed now")),
       required("signals", &V::signals, list_of(signal_codec()), "red flags, the strongest first"),
       of_explanation(
           required("eligible", &E::eligible, truth(), "no rule refuses it, and the mode is not escalate")),
       of_explanation(required("proposed", &E::proposed, truth(), "a match for this profile shows it")),
       of_explanation(optional("refusedBy", &E::refused_by, slug(), "the rule that a match counts it under")),
       of_explanation(required("because", &E::because, any_text(), "all in one sentence of plain Dutch")),
       of_explanation(required("score", &E::hundredths, points_codec(), "the exact sum of its factors")),
       optional("rank", &V::rank, count(), "by score among those that fit, from 1"),
       optional("place", &V::place, count(),
                "in the order that is shown, after choosing with variety, from 1"),
       optional("total", &V::total, count(), "how many fit"),
       of_explanation(
           required("rules", &E::rules, list_of(rule_seen()), "every rule but those of the score")),
       of_explanation(required("factors", &E::factors, list_of(factor_seen()), "every rule of the score")),
       required("improvements", &V::improvements, list_of(improvement()),
                "what would bring it among the first; empty where it stands there"),
       required("route", &V::route, route_steps(), "as in a match"),
       optional("guide", &V::guide, nested(named_id_record()), "as in a match"),
       required("versions", &V::versions, versions_codec(), "what it was made of")}};
  return record;
}

}  // namespace socialmap::api
